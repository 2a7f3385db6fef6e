package org.coresponse.roster;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.ShiftKind;

/**
 * Plan this shift.
 *
 * @param worker who fills it, or null for an open one
 * @param reason why a rule that warns is not kept, or null
 * @param request a name that the asker gives to this request, so that sent twice it is one shift;
 *     or null
 */
public record AddShift(
    @NotNull WorkRole role,
    @NotNull ShiftKind kind,
    Worker worker,
    @NotNull Instant startsAt,
    @NotNull Instant endsAt,
    @Size(min = 3, max = 500) String reason,
    @Pattern(regexp = "[A-Za-z0-9._-]{8,36}") String request) {
  /** No shift is longer. */
  static final Duration LONGEST = Duration.ofHours(36);

  @AssertTrue(message = "{invalid.shiftTimes}")
  boolean isOfSomeLength() {
    return possible(startsAt, endsAt);
  }

  /** Nobody is rostered to supervise: who may is named beside each associate. */
  @AssertTrue(message = "{invalid.shiftRole}")
  boolean isOfARosteredRole() {
    return role != WorkRole.SUPERVISION;
  }

  static boolean possible(Instant startsAt, Instant endsAt) {
    return startsAt == null
        || endsAt == null
        || endsAt.isAfter(startsAt) && !endsAt.isAfter(startsAt.plus(LONGEST));
  }
}
