package org.coresponse.calltaking;

import org.coresponse.platform.BusinessException;

/** The draft was sent or discarded. */
public class DraftClosedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public DraftClosedException() {
    super(CalltakingProblem.DRAFT_CLOSED);
  }
}
