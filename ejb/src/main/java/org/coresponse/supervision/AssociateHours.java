package org.coresponse.supervision;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** How an associate's hours stand. Pure; what was voided is not among the days. */
public final class AssociateHours {
  /** How far back the present pace is looked at. */
  public static final int PACE_DAYS = 90;

  /** A day further off than this is none in sight. */
  static final int MOST_YEARS = 20;

  private AssociateHours() {}

  /** The totals by one rule on a day of the city; days before the rule's first do not count. */
  public static HoursTotals totals(HoursRule rule, Collection<PractisedDay> days, LocalDate today) {
    var counted = days.stream().filter(day -> !day.on().isBefore(rule.since())).toList();
    int logged = sum(counted, PractisedDay::practiceMinutes);
    int confirmed =
        sum(
            counted.stream().filter(PractisedDay::confirmed).toList(),
            PractisedDay::practiceMinutes);
    int supervision = sum(counted, PractisedDay::supervisionMinutes);
    return new HoursTotals(
        rule,
        logged,
        confirmed,
        supervision,
        rule.requiredHours() == null ? null : Math.max(0, rule.requiredHours() * 60 - confirmed),
        rule.practicePerSupervision() == null
            ? null
            : Math.max(0, (int) up(logged, rule.practicePerSupervision()) - supervision),
        rule.requiredHours() == null
            ? null
            : end(rule.requiredHours() * 60 - logged, counted, today));
  }

  private static LocalDate end(int left, List<PractisedDay> counted, LocalDate today) {
    var from = today.minusDays(PACE_DAYS - 1L);
    var recent = counted.stream().filter(day -> !day.on().isBefore(from)).toList();
    int done = sum(recent, PractisedDay::practiceMinutes);
    if (left <= 0 || done == 0) {
      return null;
    }
    var first = counted.stream().map(PractisedDay::on).min(LocalDate::compareTo).orElse(today);
    long days = ChronoUnit.DAYS.between(first.isBefore(from) ? from : first, today) + 1;
    var end = today.plusDays(up(left * days, done));
    return end.isAfter(today.plusYears(MOST_YEARS)) ? null : end;
  }

  private static int sum(List<PractisedDay> days, ToIntFunction<PractisedDay> of) {
    return days.stream().mapToInt(of).sum();
  }

  /** The quotient, rounded up. */
  private static long up(long amount, int by) {
    return (amount + by - 1) / by;
  }
}
