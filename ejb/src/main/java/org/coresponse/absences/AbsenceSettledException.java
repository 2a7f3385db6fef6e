package org.coresponse.absences;

import org.coresponse.platform.BusinessException;

/** It was decided or withdrawn already. */
public class AbsenceSettledException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public AbsenceSettledException(AbsenceState state) {
    super(AbsenceProblem.SETTLED, state);
  }
}
