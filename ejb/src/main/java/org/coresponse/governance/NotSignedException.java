package org.coresponse.governance;

import org.coresponse.platform.BusinessException;

/** A signature is missing, and nothing unsigned decides. */
public class NotSignedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotSignedException(String version) {
    super(GovernanceProblem.VERSION_NOT_SIGNED, version);
  }
}
