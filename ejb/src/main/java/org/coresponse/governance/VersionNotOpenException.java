package org.coresponse.governance;

import org.coresponse.platform.BusinessException;

/** What is or was live is changed by nobody: a new version takes its place. */
public class VersionNotOpenException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public VersionNotOpenException(String version) {
    super(GovernanceProblem.VERSION_NOT_OPEN, version);
  }
}
