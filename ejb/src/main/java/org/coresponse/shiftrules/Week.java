package org.coresponse.shiftrules;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * A week of the city: from Monday's midnight to the next, 167 or 169 hours long when the clocks
 * change within it.
 */
public record Week(LocalDate monday) implements Serializable, Comparable<Week> {

  /**
   * @throws IllegalArgumentException when the day is none
   */
  public Week {
    if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      throw new IllegalArgumentException(monday + " is no Monday");
    }
  }

  /** The week that a day is in. */
  public static Week of(LocalDate day) {
    return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
  }

  public Week next() {
    return new Week(monday.plusWeeks(1));
  }

  public Instant startsAt(ZoneId zone) {
    return monday.atStartOfDay(zone).toInstant();
  }

  public Instant endsAt(ZoneId zone) {
    return next().startsAt(zone);
  }

  @Override
  public int compareTo(Week other) {
    return monday.compareTo(other.monday);
  }
}
