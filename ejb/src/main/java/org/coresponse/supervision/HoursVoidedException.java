package org.coresponse.supervision;

import org.coresponse.platform.BusinessException;

/** The hours were voided before. */
public class HoursVoidedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public HoursVoidedException() {
    super(HoursProblem.VOIDED);
  }
}
