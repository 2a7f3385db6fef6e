package org.coresponse.followups;

import org.coresponse.platform.BusinessException;

/** The follow-up has ended, and with which result. */
public class FollowUpEndedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public FollowUpEndedException(FollowUpResult result) {
    super(FollowUpProblem.ENDED, result);
  }
}
