package org.coresponse.programme;

import java.time.LocalDate;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.platform.BusinessException;

/** The city does not have that part of the programme: not yet, or no longer. */
public class PartOffException extends BusinessException {
  private static final long serialVersionUID = 1L;

  private PartOffException(ProgrammeProblem problem, Object... args) {
    super(problem, args);
  }

  /**
   * @param begins the day from which it has it, or null where none is set
   */
  static PartOffException of(ProgrammePart part, LocalDate begins) {
    return begins == null
        ? new PartOffException(ProgrammeProblem.OFF, part)
        : new PartOffException(ProgrammeProblem.BEGINS, part, begins);
  }
}
