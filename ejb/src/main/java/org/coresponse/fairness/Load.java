package org.coresponse.fairness;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coresponse.shiftrules.Week;

/**
 * What somebody bears of a span of weeks.
 *
 * @param nights at three o'clock of which they are on duty
 * @param weekends in any minute of which they are
 * @param holidays in any minute of which they are
 * @param minutes on duty
 */
public record Load(int nights, int weekends, int holidays, long minutes) implements Serializable {
  private static final LocalTime DEEP = LocalTime.of(3, 0);

  /** Of some shifts: a pure function. */
  static Load of(
      List<WorkedTime> shifts,
      LocalDate monday,
      int weeks,
      Collection<LocalDate> holidays,
      ZoneId zone) {
    var first = monday.atStartOfDay(zone).toInstant();
    var last = monday.plusWeeks(weeks).atStartOfDay(zone).toInstant();
    Set<LocalDate> nights = new HashSet<>();
    Set<Week> weekends = new HashSet<>();
    Set<LocalDate> free = new HashSet<>();
    long seconds = 0;
    for (var shift : shifts) {
      var from = shift.from().isBefore(first) ? first : shift.from();
      var until = shift.until().isAfter(last) ? last : shift.until();
      if (!from.isBefore(until)) {
        continue;
      }
      seconds += Duration.between(from, until).toSeconds();
      for (var day : days(from, until, zone)) {
        var deep = day.atTime(DEEP).atZone(zone).toInstant();
        if (!deep.isBefore(from) && deep.isBefore(until)) {
          nights.add(day);
        }
        if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
          weekends.add(Week.of(day));
        }
        if (holidays.contains(day)) {
          free.add(day);
        }
      }
    }
    return new Load(nights.size(), weekends.size(), free.size(), seconds / 60);
  }

  /** The city's days that a time is in. */
  private static List<LocalDate> days(Instant from, Instant until, ZoneId zone) {
    var first = LocalDate.ofInstant(from, zone);
    return first.datesUntil(LocalDate.ofInstant(until.minusNanos(1), zone).plusDays(1)).toList();
  }

  /** The mean of some, each figure rounded to the nearest. */
  static Load mean(Collection<Load> all) {
    var many = all.size();
    return many == 0
        ? new Load(0, 0, 0, 0)
        : new Load(
            (int) Math.round(all.stream().mapToInt(Load::nights).sum() / (double) many),
            (int) Math.round(all.stream().mapToInt(Load::weekends).sum() / (double) many),
            (int) Math.round(all.stream().mapToInt(Load::holidays).sum() / (double) many),
            Math.round(all.stream().mapToLong(Load::minutes).sum() / (double) many));
  }
}
