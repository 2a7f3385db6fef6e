package org.coresponse.replay;

import org.coresponse.platform.BusinessException;

/** The replay has ended, so there is nothing to cancel. */
public class ReplayEndedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public ReplayEndedException(long id) {
    super(ReplayProblem.REPLAY_ENDED, id);
  }
}
