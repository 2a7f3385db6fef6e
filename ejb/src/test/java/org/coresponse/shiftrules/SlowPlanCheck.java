package org.coresponse.shiftrules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coresponse.credentials.RightToWork;

/**
 * The rules as one would explain them, a quarter of an hour after the other. Good for plans whose
 * times are full quarters.
 */
final class SlowPlanCheck {
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final PersonPlan plan;
  private final ShiftRules rules;
  private final ZoneId zone;
  private final Set<Breach> found = new HashSet<>();

  private SlowPlanCheck(PersonPlan plan, ShiftRules rules, ZoneId zone) {
    this.plan = plan;
    this.rules = rules;
    this.zone = zone;
  }

  static Set<Breach> of(PersonPlan plan, ShiftRules rules, ZoneId zone) {
    var slow = new SlowPlanCheck(plan, rules, zone);
    plan.shifts().forEach(slow::rightToWork);
    plan.shifts().forEach(slow::overlap);
    plan.shifts().forEach(slow::away);
    slow.duty().forEach(slow::rest);
    slow.weeks();
    slow.nights();
    slow.found.removeIf(one -> rules.severity(one.rule()) == Severity.OFF);
    return slow.found;
  }

  private void rightToWork(PlannedShift shift) {
    for (var instant : quarters(shift)) {
      var right = RightToWork.at(plan.facts(), shift.role(), plan.asked(), instant, zone);
      if (!right.granted()) {
        note(ShiftRule.RIGHT_TO_WORK, shift, day(instant), 0, null, right);
        return;
      }
    }
  }

  private void overlap(PlannedShift shift) {
    for (var other : plan.shifts()) {
      boolean first =
          other.startsAt().isBefore(shift.startsAt())
              || other.startsAt().equals(shift.startsAt()) && other.id() < shift.id();
      if (first && quarters(shift).stream().anyMatch(quarters(other)::contains)) {
        note(ShiftRule.OVERLAP, shift, day(shift.startsAt()), 0, other.id(), null);
      }
    }
  }

  private void away(PlannedShift shift) {
    for (var instant : quarters(shift)) {
      for (var away : plan.away()) {
        if (!instant.isBefore(away.from()) && instant.isBefore(away.until())) {
          note(ShiftRule.AWAY, shift, day(instant), 0, null, null);
          return;
        }
      }
    }
  }

  private void rest(PlannedShift shift) {
    long rest = 0;
    var at = shift.startsAt();
    while (rest < 60L * rules.limit(ShiftRule.REST)) {
      var now = at;
      var ended = duty().filter(one -> one.endsAt().equals(now)).mapToLong(PlannedShift::id).max();
      if (ended.isPresent()) {
        note(ShiftRule.REST, shift, day(shift.startsAt()), rest, ended.getAsLong(), null);
        return;
      }
      at = at.minus(QUARTER);
      rest += QUARTER.toMinutes();
    }
  }

  private void weeks() {
    var mondays = new TreeMap<LocalDate, Long>();
    duty().forEach(s -> quarters(s).forEach(q -> mondays.merge(monday(q), 15L, Long::sum)));
    long most = 60L * rules.limit(ShiftRule.WEEK_HOURS);
    mondays.forEach(
        (monday, minutes) -> {
          long sum = 0;
          for (var shift : duty().toList()) {
            sum += 15 * quarters(shift).stream().filter(q -> monday(q).equals(monday)).count();
            if (sum > most) {
              note(ShiftRule.WEEK_HOURS, shift, monday, minutes, null, null);
              return;
            }
          }
        });
  }

  private void nights() {
    var nights = new TreeSet<LocalDate>();
    duty().forEach(shift -> nights.addAll(nights(shift)));
    for (var night : nights) {
      int inARow = 1;
      while (nights.contains(night.minusDays(inARow))) {
        inARow++;
      }
      if (inARow > rules.limit(ShiftRule.NIGHTS)) {
        var shift = duty().filter(one -> nights(one).contains(night)).findFirst().orElseThrow();
        note(ShiftRule.NIGHTS, shift, night, inARow, null, null);
      }
    }
  }

  private Set<LocalDate> nights(PlannedShift shift) {
    var nights = new TreeSet<LocalDate>();
    for (var quarter : quarters(shift)) {
      if (quarter.atZone(zone).toLocalTime().equals(LocalTime.of(3, 0))) {
        nights.add(day(quarter));
      }
    }
    return nights;
  }

  private void note(
      ShiftRule rule, PlannedShift shift, LocalDate day, long figure, Long other, RightToWork no) {
    long limit = rule == ShiftRule.NIGHTS ? rules.limit(rule) : 60L * rules.limit(rule);
    found.add(
        new Breach(
            rule,
            rules.severity(rule),
            shift.id(),
            day,
            figure,
            limit,
            other,
            no == null ? List.of() : no.missing()));
  }

  private Stream<PlannedShift> duty() {
    return plan.shifts().stream().filter(one -> one.kind() == ShiftKind.DUTY);
  }

  private static List<Instant> quarters(PlannedShift shift) {
    var all = new ArrayList<Instant>();
    for (var at = shift.startsAt(); at.isBefore(shift.endsAt()); at = at.plus(QUARTER)) {
      all.add(at);
    }
    return all;
  }

  private LocalDate day(Instant instant) {
    return instant.atZone(zone).toLocalDate();
  }

  private LocalDate monday(Instant instant) {
    var day = day(instant);
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }
}
