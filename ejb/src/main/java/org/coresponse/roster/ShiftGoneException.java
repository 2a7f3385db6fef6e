package org.coresponse.roster;

import org.coresponse.platform.BusinessException;

/** The shift is not what it was when it was looked at: somebody has it, or it is over. */
public class ShiftGoneException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public ShiftGoneException() {
    super(RosterProblem.GONE);
  }
}
