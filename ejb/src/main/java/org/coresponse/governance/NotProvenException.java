package org.coresponse.governance;

import org.coresponse.platform.BusinessException;

/** No proof of exactly this file and these invariants holds. */
public class NotProvenException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotProvenException(String version) {
    super(GovernanceProblem.VERSION_NOT_PROVEN, version);
  }
}
