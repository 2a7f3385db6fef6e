package org.coresponse.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.DutyShift;
import org.coresponse.shiftrules.ShiftKind;

/** How the beginning of a duty stands against the published roster: pure functions. */
public enum DutyTiming {
  ON_TIME,
  EARLY,
  LATE,
  /** From being on call. */
  CALLED_OUT,
  WITHOUT_SHIFT;

  /** Somebody is not late, nor missing, before this has passed. */
  public static final Duration GRACE = Duration.ofMinutes(5);

  /** Coming earlier than this needs a reason. */
  public static final Duration AHEAD = Duration.ofMinutes(30);

  /** A shift that begins later than this is not the one that somebody comes for. */
  static final Duration REACH = Duration.ofHours(4);

  /** Of somebody's shifts the one that they come for at an instant, or null. */
  static DutyShift shift(List<DutyShift> shifts, WorkRole role, Instant at) {
    var theirs = shifts.stream().filter(one -> one.role() == role).toList();
    return theirs.stream()
        .filter(one -> one.startsAt().isAfter(at) && !one.startsAt().isAfter(at.plus(AHEAD)))
        .findFirst()
        .or(() -> theirs.stream().filter(one -> one.coversAt(at)).findFirst())
        .or(
            () ->
                theirs.stream()
                    .filter(one -> one.startsAt().isAfter(at))
                    .filter(one -> !one.startsAt().isAfter(at.plus(REACH)))
                    .min(Comparator.comparing(DutyShift::startsAt)))
        .orElse(null);
  }

  /**
   * @param shift that they come for, or null
   */
  static DutyTiming of(DutyShift shift, Instant at) {
    if (shift == null) {
      return WITHOUT_SHIFT;
    }
    if (at.isBefore(shift.startsAt().minus(AHEAD))) {
      return EARLY;
    }
    if (shift.kind() == ShiftKind.ON_CALL) {
      return CALLED_OUT;
    }
    return at.isAfter(shift.startsAt().plus(GRACE)) ? LATE : ON_TIME;
  }

  public boolean needsReason() {
    return this == EARLY || this == WITHOUT_SHIFT;
  }
}
