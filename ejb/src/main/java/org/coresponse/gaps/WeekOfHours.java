package org.coresponse.gaps;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Counts calls, people planned and people there into the hours of the week: pure functions. */
final class WeekOfHours {
  private static final int DAYS = 7;
  private static final int HOURS = 24;
  private static final long HOUR = Duration.ofHours(1).toSeconds();
  private static final double HUNDRED = 100.0;

  private final Instant first;
  private final Instant last;
  private final int[] cells;
  private final int[] calls;
  private final long[] seconds;

  private WeekOfHours(LocalDate monday, int weeks, ZoneId zone) {
    first = monday.atStartOfDay(zone).toInstant();
    last = monday.plusWeeks(weeks).atStartOfDay(zone).toInstant();
    var length = (int) (Duration.between(first, last).toSeconds() / HOUR);
    cells = new int[length];
    calls = new int[length];
    seconds = new long[length];
    for (int i = 0; i < length; i++) {
      var local = first.plusSeconds(i * HOUR).atZone(zone);
      cells[i] = (local.getDayOfWeek().getValue() - 1) * HOURS + local.getHour();
    }
  }

  /**
   * The 168 hours of a week, from Monday's first.
   *
   * @param called when eligible calls came; those out of the span do not count
   */
  static List<HourOfWeek> of(
      LocalDate monday,
      int weeks,
      ZoneId zone,
      List<Instant> called,
      List<Presence> planned,
      List<Presence> there,
      Target target) {
    var week = new WeekOfHours(monday, weeks, zone);
    var inSpan = called.stream().filter(week::inSpan).toList();
    inSpan.forEach(at -> week.calls[week.hourOf(at)]++);
    planned.forEach(week::add);
    var unplanned = week.without(inSpan, covered(planned));
    var unattended = week.without(inSpan, covered(there));
    var hours = new ArrayList<HourOfWeek>();
    for (int cell = 0; cell < DAYS * HOURS; cell++) {
      hours.add(week.hour(cell, target, unplanned[cell], unattended[cell]));
    }
    return hours;
  }

  private boolean inSpan(Instant at) {
    return !at.isBefore(first) && at.isBefore(last);
  }

  private int hourOf(Instant at) {
    return (int) (Duration.between(first, at).toSeconds() / HOUR);
  }

  /** Adds what of somebody's time is in each hour. */
  private void add(Presence one) {
    var from = one.from().isBefore(first) ? first : one.from();
    var until = one.until() == null || one.until().isAfter(last) ? last : one.until();
    while (from.isBefore(until)) {
      var hour = hourOf(from);
      var next = first.plusSeconds((hour + 1) * HOUR);
      var end = next.isBefore(until) ? next : until;
      seconds[hour] += Duration.between(from, end).toSeconds();
      from = next;
    }
  }

  private int[] without(List<Instant> called, TreeMap<Instant, Instant> covered) {
    var found = new int[DAYS * HOURS];
    for (var at : called) {
      var running = covered.floorEntry(at);
      if (running == null || !at.isBefore(running.getValue())) {
        found[cells[hourOf(at)]]++;
      }
    }
    return found;
  }

  /** The times at which anybody is, beginnings with their ends; none touches another. */
  private static TreeMap<Instant, Instant> covered(List<Presence> all) {
    var merged = new TreeMap<Instant, Instant>();
    all.stream()
        .sorted(Comparator.comparing(Presence::from))
        .forEach(
            one -> {
              var until = one.until() == null ? Instant.MAX : one.until();
              var before = merged.lastEntry();
              if (before == null || before.getValue().isBefore(one.from())) {
                merged.put(one.from(), until);
              } else if (before.getValue().isBefore(until)) {
                merged.put(before.getKey(), until);
              }
            });
    return merged;
  }

  private HourOfWeek hour(int cell, Target target, int unplanned, int unattended) {
    var counts = new ArrayList<Integer>();
    long present = 0;
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] == cell) {
        counts.add(calls[i]);
        present += seconds[i];
      }
    }
    var sum = counts.stream().mapToInt(Integer::intValue).sum();
    var day = DayOfWeek.of(cell / HOURS + 1);
    return new HourOfWeek(
        day,
        cell % HOURS,
        counts.size(),
        sum,
        hundredths(sum, counts.size()),
        ninetieth(counts),
        hundredths(present / (double) HOUR, counts.size()),
        target.of(day, cell % HOURS),
        unplanned,
        unattended);
  }

  private static double hundredths(double sum, int of) {
    return of == 0 ? 0 : Math.round(sum * HUNDRED / of) / HUNDRED;
  }

  /** By nearest rank: the smallest of which nine tenths of all are no larger. */
  static int ninetieth(List<Integer> counts) {
    if (counts.isEmpty()) {
      return 0;
    }
    var sorted = counts.stream().mapToInt(Integer::intValue).toArray();
    Arrays.sort(sorted);
    return sorted[(9 * sorted.length + 9) / 10 - 1];
  }
}
