package org.coresponse.roster;

import org.coresponse.platform.BusinessException;

/** The shift is no longer planned, so nobody can be given it. */
public class ShiftTakenOutException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public ShiftTakenOutException() {
    super(RosterProblem.TAKEN_OUT);
  }
}
