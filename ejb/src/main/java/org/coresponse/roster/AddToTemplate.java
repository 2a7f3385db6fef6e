package org.coresponse.roster;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.ShiftKind;

/**
 * Another shift of a template.
 *
 * @param week of the cycle, from 1
 * @param weekday from 1, Monday
 * @param ends of the next day when it is no later than {@code starts}
 * @param howMany open ones; somebody's is one
 * @param worker whose it is, or null for open ones
 */
public record AddToTemplate(
    long template,
    @NotNull @Min(1) @Max(12) Integer week,
    @NotNull @Min(1) @Max(7) Integer weekday,
    @NotNull WorkRole role,
    @NotNull ShiftKind kind,
    @NotNull LocalTime starts,
    @NotNull LocalTime ends,
    @NotNull @Min(1) @Max(30) Integer howMany,
    Worker worker) {

  @AssertTrue(message = "{invalid.shiftRole}")
  boolean isOfARosteredRole() {
    return role != WorkRole.SUPERVISION;
  }
}
