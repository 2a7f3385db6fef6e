package org.coresponse.supervision;

import org.coresponse.platform.BusinessException;

/** Whoever enters hours does not confirm them. */
public class OwnHoursException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OwnHoursException() {
    super(HoursProblem.OWN_HOURS);
  }
}
