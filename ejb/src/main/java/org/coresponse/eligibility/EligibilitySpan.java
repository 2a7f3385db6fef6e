package org.coresponse.eligibility;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.platform.InvalidFieldException;

/**
 * What is counted: the incidents that began within some days, for one part.
 *
 * @param from first day
 * @param to last day
 */
public record EligibilitySpan(ProgrammePart part, LocalDate from, LocalDate to)
    implements Serializable {
  /** More is not counted at once. */
  public static final int MOST_MONTHS = 24;

  public EligibilitySpan {
    requireNonNull(part);
    if (to.isBefore(from) || !to.isBefore(from.plusMonths(MOST_MONTHS))) {
      throw new InvalidFieldException("to", "invalid.eligibilitySpan");
    }
  }
}
