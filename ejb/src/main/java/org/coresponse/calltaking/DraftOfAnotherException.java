package org.coresponse.calltaking;

import org.coresponse.platform.BusinessException;

/** Somebody else types this call; it can be taken over only once the line has dropped. */
public class DraftOfAnotherException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public DraftOfAnotherException(String owner) {
    super(CalltakingProblem.DRAFT_OF_ANOTHER, owner);
  }
}
