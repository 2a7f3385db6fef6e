package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.clinicians.Lack;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.clinicians.RightToWork;
import org.coresponse.clinicians.Standing;
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
    var right = RightToWork.of(standing, part, day);
    var obstacles = new ArrayList<Obstacle>();
    right.lacks().forEach(lack -> obstacles.add(obstacle(lack)));
    if (shifts.stream().noneMatch(s -> s.part() == part && s.coversAt(now))) {
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
