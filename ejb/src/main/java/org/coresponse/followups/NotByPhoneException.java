package org.coresponse.followups;

import org.coresponse.platform.BusinessException;

/** Only a phone response that is completed is followed up. */
public class NotByPhoneException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public NotByPhoneException() {
    super(FollowUpProblem.NOT_BY_PHONE);
  }
}
