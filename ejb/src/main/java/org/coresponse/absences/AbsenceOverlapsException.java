package org.coresponse.absences;

import java.time.LocalDate;
import org.coresponse.platform.BusinessException;

/** Leave for this time was asked for already. */
public class AbsenceOverlapsException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public AbsenceOverlapsException(LocalDate day) {
    super(AbsenceProblem.OVERLAPS, day);
  }
}
