package org.coresponse.replay;

import org.coresponse.platform.BusinessException;

/** The replay has not come to its end, so there is no report of it. */
public class ReplayNotDoneException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public ReplayNotDoneException(long id) {
    super(ReplayProblem.REPLAY_NOT_DONE, id);
  }
}
