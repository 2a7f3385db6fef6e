package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.clinicians.Standing;
import org.coresponse.credentials.Lack;
import org.coresponse.roster.ShiftRow;

/**
 * Whether a clinician can be sent now: licensed, on shift and free, or each thing that stands
 * against it.
 *
 * @param obstacles empty when nothing does
 * @param lapsedOn first day without a good licence, where that is an obstacle; else null
 * @param busyWith number of the incident they are on, where that is an obstacle; else null
 */
public record Availability(List<Obstacle> obstacles, LocalDate lapsedOn, String busyWith)
    implements Serializable {

  public Availability {
    obstacles = List.copyOf(obstacles);
  }

  /**
   * The one rule, a pure function.
   *
   * @param shifts the clinician's shifts, of any part
   * @param busyWith number of the incident they are on, or null
   * @param day the city's day of {@code now}
   */
  static Availability of(
      Standing standing,
      ProgrammePart part,
      List<ShiftRow> shifts,
      String busyWith,
      Instant now,
      LocalDate day) {
    var right = standing.right(part.role(), day);
    var obstacles = new ArrayList<Obstacle>();
    right.missing().stream()
        .map(one -> obstacle(one.lack()))
        .distinct()
        .sorted()
        .forEach(obstacles::add);
    if (shifts.stream().noneMatch(s -> s.role() == part.role() && s.coversAt(now))) {
      obstacles.add(Obstacle.OFF_SHIFT);
    }
    if (busyWith != null) {
      obstacles.add(Obstacle.BUSY);
    }
    return new Availability(obstacles, right.lapsedOn(), busyWith);
  }

  private static Obstacle obstacle(Lack lack) {
    return switch (lack) {
      case NOT_CLEARED -> Obstacle.NOT_CLEARED;
      case NO_LICENCE -> Obstacle.NO_LICENCE;
      case LICENCE_LAPSED -> Obstacle.LICENCE_LAPSED;
      case NOT_A_MEMBER,
          CREDENTIAL_MISSING,
          CREDENTIAL_LAPSED,
          NOT_VERIFIED,
          UNDER_DISCIPLINE,
          NO_SUPERVISOR,
          SUPERVISOR_MAY_NOT ->
          Obstacle.NO_RIGHT_TO_WORK;
    };
  }

  public boolean free() {
    return obstacles.isEmpty();
  }

  /** What is kept beside the response: what the rule answered at that instant. */
  String asKept(Instant at) {
    return (free() ? "granted" : String.join(",", obstacles.stream().map(Enum::name).toList()))
        + " at "
        + at;
  }
}
