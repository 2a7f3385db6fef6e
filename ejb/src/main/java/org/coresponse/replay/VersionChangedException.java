package org.coresponse.replay;

import org.coresponse.platform.BusinessException;

/** The version has other rules by now than when its replay began. */
public class VersionChangedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public VersionChangedException(String version) {
    super(ReplayProblem.VERSION_CHANGED, version);
  }
}
