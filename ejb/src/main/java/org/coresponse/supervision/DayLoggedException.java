package org.coresponse.supervision;

import org.coresponse.platform.BusinessException;

/** That day is on record already, with other hours. */
public class DayLoggedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public DayLoggedException() {
    super(HoursProblem.DAY_LOGGED);
  }
}
