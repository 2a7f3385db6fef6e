package org.coresponse.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeekOfHoursTest {
  private static final ZoneId CITY = ZoneId.of("America/New_York");
  private static final int WEEKS = 5;

  /** Spans with the night of spring, with the night of autumn, and with neither. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-02-16", "2026-10-12", "2026-06-01"})
  void hours_of_the_week_are_what_a_slow_and_obvious_count_says(String monday) {
    for (long seed = 1; seed <= 20; seed++) {
      var random = new Random(seed);
      var first = LocalDate.parse(monday);
      var start = first.minusDays(2).atStartOfDay(CITY).toInstant();
      var calls = new ArrayList<Instant>();
      IntStream.range(0, 400).forEach(i -> calls.add(at(random, start)));
      var planned = presences(random, start, 30);
      var there = presences(random, start, 25);
      there.add(new Presence(start.plus(Duration.ofDays(30)), null));
      var found =
          WeekOfHours.of(first, WEEKS, CITY, calls, planned, there, (day, hour) -> hour % 3);
      assertThat(found).hasSize(168);
      for (var hour : found) {
        slow(hour, first, calls, planned, there);
      }
    }
  }

  private static void slow(
      HourOfWeek found,
      LocalDate monday,
      List<Instant> calls,
      List<Presence> planned,
      List<Presence> there) {
    var counts = new ArrayList<Integer>();
    var minutes = 0;
    var end = monday.plusWeeks(WEEKS).atStartOfDay(CITY).toInstant();
    for (var hour = monday.atStartOfDay(CITY).toInstant();
        hour.isBefore(end);
        hour = hour.plusSeconds(3_600)) {
      if (!matches(hour, found)) {
        continue;
      }
      var from = hour;
      counts.add(
          (int)
              calls.stream()
                  .filter(at -> !at.isBefore(from) && at.isBefore(from.plusSeconds(3_600)))
                  .count());
      for (int minute = 0; minute < 60; minute++) {
        minutes += (int) running(planned, from.plusSeconds(60L * minute));
      }
    }
    var eligible =
        calls.stream()
            .filter(at -> at.isBefore(end))
            .filter(at -> !at.isBefore(monday.atStartOfDay(CITY).toInstant()))
            .filter(at -> matches(at, found))
            .toList();
    assertThat(found.hours()).isEqualTo(counts.size());
    assertThat(found.calls()).isEqualTo(eligible.size());
    assertThat(found.mean()).isCloseTo(eligible.size() / (double) counts.size(), within(0.00501));
    assertThat(found.planned()).isCloseTo(minutes / 60.0 / counts.size(), within(0.00501));
    assertThat(found.unplanned())
        .isEqualTo((int) eligible.stream().filter(at -> running(planned, at) == 0).count());
    assertThat(found.unattended())
        .isEqualTo((int) eligible.stream().filter(at -> running(there, at) == 0).count());
    assertThat(found.target()).isEqualTo(found.hour() % 3);
    var noMore = counts.stream().filter(count -> count <= found.ninetieth()).count();
    var fewer = counts.stream().filter(count -> count < found.ninetieth()).count();
    assertThat(counts).contains(found.ninetieth());
    assertThat(noMore * 10).isGreaterThanOrEqualTo(counts.size() * 9L);
    assertThat(fewer * 10).isLessThan(counts.size() * 9L);
  }

  private static boolean matches(Instant at, HourOfWeek hour) {
    var local = at.atZone(CITY);
    return local.getDayOfWeek() == hour.day() && local.getHour() == hour.hour();
  }

  private static long running(List<Presence> all, Instant at) {
    return all.stream()
        .filter(one -> !at.isBefore(one.from()))
        .filter(one -> one.until() == null || at.isBefore(one.until()))
        .count();
  }

  private static Instant at(Random random, Instant start) {
    return start.plusSeconds(random.nextInt(40 * 86_400));
  }

  /** On whole minutes. */
  private static List<Presence> presences(Random random, Instant start, int many) {
    var all = new ArrayList<Presence>();
    for (int i = 0; i < many; i++) {
      var from = start.plusSeconds(60L * random.nextInt(40 * 1_440));
      all.add(new Presence(from, from.plusSeconds(60L * (1 + random.nextInt(1_440)))));
    }
    return all;
  }

  @Test
  void an_hour_that_comes_twice_is_two_observations_and_one_left_out_is_none() {
    var sunday = Comparator.comparing(HourOfWeek::hour);
    var autumn = sundayOf("2026-10-26").stream().sorted(sunday).toList();
    assertThat(autumn.get(1).hours()).isEqualTo(2);
    assertThat(autumn.get(2).hours()).isOne();
    var spring = sundayOf("2026-03-02").stream().sorted(sunday).toList();
    assertThat(spring.get(2).hours()).isZero();
    assertThat(spring.get(2).mean()).isZero();
  }

  private static List<HourOfWeek> sundayOf(String monday) {
    return WeekOfHours.of(
            LocalDate.parse(monday), 1, CITY, List.of(), List.of(), List.of(), Target.NONE)
        .stream()
        .filter(hour -> hour.day() == DayOfWeek.SUNDAY)
        .toList();
  }

  @Test
  void the_ninetieth_is_by_nearest_rank() {
    assertThat(WeekOfHours.ninetieth(List.of())).isZero();
    assertThat(WeekOfHours.ninetieth(List.of(7))).isEqualTo(7);
    assertThat(WeekOfHours.ninetieth(IntStream.rangeClosed(1, 10).boxed().toList())).isEqualTo(9);
    assertThat(WeekOfHours.ninetieth(IntStream.rangeClosed(1, 11).boxed().toList())).isEqualTo(10);
    assertThat(WeekOfHours.ninetieth(IntStream.rangeClosed(1, 4).boxed().toList())).isEqualTo(4);
  }
}
