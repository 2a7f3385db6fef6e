package org.coresponse.shiftrules;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;
import org.coresponse.credentials.WorkRole;

/**
 * One stretch of time that somebody is planned for.
 *
 * @param id of the shift; one that is not on record yet has 0
 * @param role what they work as
 * @param endsAt first instant that is no longer part of it
 */
public record PlannedShift(long id, WorkRole role, ShiftKind kind, Instant startsAt, Instant endsAt)
    implements Serializable {

  static final Comparator<PlannedShift> IN_ORDER =
      Comparator.comparing(PlannedShift::startsAt).thenComparing(PlannedShift::id);

  /**
   * @throws IllegalArgumentException when it does not end after it begins
   */
  public PlannedShift {
    if (!endsAt.isAfter(startsAt)) {
      throw new IllegalArgumentException(startsAt + " to " + endsAt);
    }
  }

  boolean onDuty() {
    return kind == ShiftKind.DUTY;
  }

  boolean overlaps(Instant from, Instant until) {
    return startsAt.isBefore(until) && from.isBefore(endsAt);
  }

  boolean covers(Instant instant) {
    return !instant.isBefore(startsAt) && instant.isBefore(endsAt);
  }

  LocalDate firstDay(ZoneId zone) {
    return LocalDate.ofInstant(startsAt, zone);
  }

  /** The last day that it touches: one that ends at midnight does not touch the next. */
  LocalDate lastDay(ZoneId zone) {
    return LocalDate.ofInstant(endsAt.minusNanos(1), zone);
  }

  Stream<LocalDate> days(ZoneId zone) {
    return firstDay(zone).datesUntil(lastDay(zone).plusDays(1));
  }

  /** Minutes that pass of it within a week of the city. */
  long minutesIn(Week week, ZoneId zone) {
    return minutesWithin(week.startsAt(zone), week.endsAt(zone));
  }

  long minutesWithin(Instant first, Instant last) {
    var from = later(startsAt, first);
    var until = earlier(endsAt, last);
    return until.isAfter(from) ? Duration.between(from, until).toMinutes() : 0;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
