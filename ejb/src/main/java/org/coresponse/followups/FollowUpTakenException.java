package org.coresponse.followups;

import org.coresponse.platform.BusinessException;

/** Somebody else has it. */
public class FollowUpTakenException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public FollowUpTakenException(String owner) {
    super(FollowUpProblem.TAKEN, owner);
  }
}
