package org.coresponse.supervision;

import org.coresponse.platform.BusinessException;

/** Hours that the supervisor confirmed are voided by the supervisor or the agency. */
public class HoursConfirmedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public HoursConfirmedException() {
    super(HoursProblem.CONFIRMED);
  }
}
