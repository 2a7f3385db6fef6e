package org.coresponse.clinicians;

import org.coresponse.platform.BusinessException;

/** Who enrols somebody does not clear them for work. */
public class OwnEnrolmentException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OwnEnrolmentException() {
    super(ClinicianProblem.OWN_ENROLMENT);
  }
}
