package org.coresponse.governance;

import org.coresponse.platform.BusinessException;

/** Only what is live can be retired. */
public class NotLiveException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotLiveException(String version) {
    super(GovernanceProblem.VERSION_NOT_LIVE, version);
  }
}
