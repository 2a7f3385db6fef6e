package org.coresponse.roster;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.coresponse.credentials.WorkRole;

/**
 * In these hours so many people are wanted on duty.
 *
 * @param weekdays from 1, Monday
 * @param fromHour first of the hours
 * @param untilHour first that is no longer one of them; 24 is the day's end
 */
public record SetCoverage(
    @NotNull WorkRole role,
    @NotEmpty List<@NotNull @Min(1) @Max(7) Integer> weekdays,
    @NotNull @Min(0) @Max(23) Integer fromHour,
    @NotNull @Min(1) @Max(24) Integer untilHour,
    @NotNull @Min(0) @Max(99) Integer least) {

  public SetCoverage {
    weekdays = weekdays == null ? List.of() : weekdays.stream().distinct().toList();
  }

  @AssertTrue(message = "{invalid.coverageHours}")
  boolean isOfSomeHours() {
    return fromHour == null || untilHour == null || untilHour > fromHour;
  }

  @AssertTrue(message = "{invalid.shiftRole}")
  boolean isOfARosteredRole() {
    return role != WorkRole.SUPERVISION;
  }
}
