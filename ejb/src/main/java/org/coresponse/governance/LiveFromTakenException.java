package org.coresponse.governance;

import org.coresponse.platform.BusinessException;

/** Another version goes live at the same instant. */
public class LiveFromTakenException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public LiveFromTakenException(String version) {
    super(GovernanceProblem.LIVE_FROM_TAKEN, version);
  }
}
