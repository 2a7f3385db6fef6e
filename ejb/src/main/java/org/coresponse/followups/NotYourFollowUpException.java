package org.coresponse.followups;

import org.coresponse.platform.BusinessException;

/** Only whoever has a follow-up works on it. */
public class NotYourFollowUpException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotYourFollowUpException() {
    super(FollowUpProblem.NOT_YOURS);
  }
}
