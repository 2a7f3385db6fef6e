package org.coresponse.roster;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * The shift is to be like this.
 *
 * @param version as it was read, or null to take whatever stands
 * @param worker who fills it, or null to open it
 * @param reason why a rule that warns is not kept, or null
 */
public record ChangeShift(
    long shift,
    Integer version,
    Worker worker,
    @NotNull Instant startsAt,
    @NotNull Instant endsAt,
    @Size(min = 3, max = 500) String reason) {

  @AssertTrue(message = "{invalid.shiftTimes}")
  boolean isOfSomeLength() {
    return AddShift.possible(startsAt, endsAt);
  }
}
