package org.coresponse.absences;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * I want to be away.
 *
 * @param from first day
 * @param until first day back, at most a year later
 * @param note for whoever decides, or null
 */
public record AskLeave(
    @NotNull LocalDate from, @NotNull LocalDate until, @Size(max = 500) String note) {

  @AssertTrue(message = "{invalid.absenceDays}")
  boolean isOfSomeLength() {
    return AbsenceDays.possible(from, until);
  }
}
