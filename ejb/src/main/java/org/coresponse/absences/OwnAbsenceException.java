package org.coresponse.absences;

import org.coresponse.platform.BusinessException;

/** Nobody decides on their own leave. */
public class OwnAbsenceException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public OwnAbsenceException() {
    super(AbsenceProblem.OWN);
  }
}
