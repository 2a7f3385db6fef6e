package org.coresponse.followups;

import org.coresponse.platform.BusinessException;

/** Not reached may be said after three attempts on two days by two means. */
public class TooFewAttemptsException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public TooFewAttemptsException(int attempts, int days, int means) {
    super(FollowUpProblem.TOO_FEW_ATTEMPTS, attempts, days, means);
  }
}
