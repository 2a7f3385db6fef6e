package org.coresponse.roster;

import org.coresponse.platform.BusinessException;

/** Shifts of officers are the city's to plan, never an agency's. */
public class OfficersPlannedByCityException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OfficersPlannedByCityException() {
    super(RosterProblem.OFFICERS_BY_CITY);
  }
}
