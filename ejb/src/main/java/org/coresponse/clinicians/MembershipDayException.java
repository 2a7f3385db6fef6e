package org.coresponse.clinicians;

import org.coresponse.platform.BusinessException;

/** Somebody cannot leave or join an agency on that day: times with agencies do not overlap. */
public class MembershipDayException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public MembershipDayException() {
    super(ClinicianProblem.MEMBERSHIP_DAY);
  }
}
