package org.coresponse.roster;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.coresponse.clinicians.ProgrammePart;

/** Put this shift on the roster. */
public record PlanShift(
    long clinicianId,
    @NotNull ProgrammePart part,
    @NotNull Instant startsAt,
    @NotNull Instant endsAt) {

  @AssertTrue(message = "{invalid.order}")
  boolean isEndingAfterItBegins() {
    return startsAt == null || endsAt == null || endsAt.isAfter(startsAt);
  }
}
