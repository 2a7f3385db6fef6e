package org.coresponse.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoadTest {
  private static final ZoneId CITY = ZoneId.of("America/New_York");
  private static final int WEEKS = 4;

  /** Spans with the night of spring, with the night of autumn, and with neither. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-02-16", "2026-10-12", "2026-06-01"})
  void a_load_is_what_looking_at_every_minute_says(String monday) {
    for (long seed = 1; seed <= 40; seed++) {
      var random = new Random(seed);
      var first = LocalDate.parse(monday);
      var shifts = shifts(random, first);
      var holidays = Set.of(first.plusDays(random.nextInt(28)), first.plusDays(13));
      assertThat(Load.of(shifts, first, WEEKS, holidays, CITY))
          .as("seed %s", seed)
          .isEqualTo(slow(shifts, first, holidays));
    }
  }

  private static Load slow(List<WorkedTime> shifts, LocalDate monday, Set<LocalDate> holidays) {
    var nights = new HashSet<LocalDate>();
    var weekends = new HashSet<LocalDate>();
    var free = new HashSet<LocalDate>();
    long minutes = 0;
    var end = monday.plusWeeks(WEEKS).atStartOfDay(CITY).toInstant();
    for (var at = monday.atStartOfDay(CITY).toInstant();
        at.isBefore(end);
        at = at.plusSeconds(60)) {
      var now = at;
      var working =
          shifts.stream()
              .filter(one -> !now.isBefore(one.from()) && now.isBefore(one.until()))
              .count();
      if (working == 0) {
        continue;
      }
      minutes += working;
      var local = at.atZone(CITY);
      var day = local.toLocalDate();
      if (local.toLocalTime().equals(LocalTime.of(3, 0))) {
        nights.add(day);
      }
      if (Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek())) {
        weekends.add(day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
      }
      if (holidays.contains(day)) {
        free.add(day);
      }
    }
    return new Load(nights.size(), weekends.size(), free.size(), minutes);
  }

  /** On whole minutes, some reaching out of the span. */
  private static List<WorkedTime> shifts(Random random, LocalDate monday) {
    var start = monday.minusDays(1).atStartOfDay(CITY).toInstant();
    var all = new ArrayList<WorkedTime>();
    for (int i = random.nextInt(14); i > 0; i--) {
      var from = start.plusSeconds(60L * random.nextInt(30 * 1_440));
      all.add(new WorkedTime(from, from.plusSeconds(60L * (1 + random.nextInt(1_440)))));
    }
    return all;
  }

  @Test
  void the_two_nights_of_the_clocks_are_nights_with_the_hours_that_pass() {
    assertThat(night("2026-03-07")).isEqualTo(new Load(1, 1, 0, 11 * 60));
    assertThat(night("2026-10-31")).isEqualTo(new Load(1, 1, 0, 13 * 60));
  }

  private static Load night(String saturday) {
    var day = LocalDate.parse(saturday);
    Instant from = day.atTime(19, 0).atZone(CITY).toInstant();
    var until = day.plusDays(1).atTime(7, 0).atZone(CITY).toInstant();
    return Load.of(List.of(new WorkedTime(from, until)), day.minusDays(5), WEEKS, Set.of(), CITY);
  }

  @Test
  void a_mean_is_of_those_who_had_a_shift() {
    assertThat(Load.mean(List.of())).isEqualTo(new Load(0, 0, 0, 0));
    assertThat(Load.mean(List.of(new Load(4, 1, 0, 60), new Load(1, 0, 0, 61))))
        .isEqualTo(new Load(3, 1, 0, 61));
  }
}
