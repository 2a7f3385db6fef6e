package org.coresponse.governance;

import org.coresponse.platform.BusinessException;

/** There is a version of this name already. */
public class VersionExistsException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public VersionExistsException(String version) {
    super(GovernanceProblem.VERSION_EXISTS, version);
  }
}
