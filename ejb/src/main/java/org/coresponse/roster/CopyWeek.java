package org.coresponse.roster;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.Week;

/**
 * Plan a week like another.
 *
 * @param from a day of the week that is copied
 * @param to a day of the week that is planned
 * @param role the only role copied, or null for all
 */
public record CopyWeek(@NotNull LocalDate from, @NotNull LocalDate to, WorkRole role) {
  @AssertTrue(message = "{invalid.sameWeek}")
  boolean isOfTwoWeeks() {
    return from == null || to == null || !Week.of(from).equals(Week.of(to));
  }
}
