package org.coresponse.shiftrules;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponse.credentials.Missing;
import org.coresponse.credentials.RightToWork;
import org.coresponse.credentials.WorkRole;

/** Holds one person's shifts against the rules. */
public final class PlanCheck {
  /** Who is on duty then works the night. It is there on every day, also when the clocks change. */
  private static final LocalTime NIGHT = LocalTime.of(3, 0);

  private static final Comparator<PlannedShift> BY_END =
      Comparator.comparing(PlannedShift::endsAt).thenComparing(PlannedShift::id);

  private final PersonPlan plan;
  private final ShiftRules rules;
  private final ZoneId zone;
  private final List<Breach> breaches = new ArrayList<>();

  private PlanCheck(PersonPlan plan, ShiftRules rules, ZoneId zone) {
    this.plan = plan;
    this.rules = rules;
    this.zone = zone;
  }

  /** Every breach, in the order of the shifts and then of the rules. */
  public static List<Breach> of(PersonPlan plan, ShiftRules rules, ZoneId zone) {
    var check = new PlanCheck(plan, rules, zone);
    check.rightToWork();
    check.overlap();
    check.away();
    check.rest();
    check.weekHours();
    check.nights();
    return check.inOrder();
  }

  /**
   * What a change to one's shifts breaks that was not broken before.
   *
   * @param before their shifts without it
   */
  public static List<Breach> brokenBy(
      PersonPlan before, PersonPlan after, ShiftRules rules, ZoneId zone) {
    var known = of(before, rules, zone);
    return of(after, rules, zone).stream().filter(one -> !known.contains(one)).toList();
  }

  private void rightToWork() {
    var rights = new EnumMap<WorkRole, Spell>(WorkRole.class);
    for (var shift : plan.shifts()) {
      for (var day : shift.days(zone).toList()) {
        var spell = rights.get(shift.role());
        if (spell == null || !spell.holds(day)) {
          var right = RightToWork.on(plan.facts(), shift.role(), plan.asked(), day);
          spell = new Spell(right, day);
          rights.put(shift.role(), spell);
        }
        if (!spell.right().granted()) {
          add(ShiftRule.RIGHT_TO_WORK, shift, day, 0, 0, null, spell.right().missing());
          break;
        }
      }
    }
  }

  /** An answer of the right to work, and the days that it is good for. */
  private record Spell(RightToWork right, LocalDate from) {
    boolean holds(LocalDate day) {
      return right.granted()
          ? !day.isBefore(from) && (right.ends() == null || day.isBefore(right.ends()))
          : day.equals(from);
    }
  }

  private void overlap() {
    var shifts = plan.shifts();
    for (int i = 0; i < shifts.size(); i++) {
      var one = shifts.get(i);
      for (int j = i + 1; j < shifts.size(); j++) {
        var next = shifts.get(j);
        if (!next.startsAt().isBefore(one.endsAt())) {
          break;
        }
        add(ShiftRule.OVERLAP, next, next.firstDay(zone), 0, 0, one.id(), List.of());
      }
    }
  }

  private void away() {
    for (var shift : plan.shifts()) {
      plan.away().stream()
          .filter(away -> shift.overlaps(away.from(), away.until()))
          .findFirst()
          .ifPresent(
              away -> {
                var from = LocalDate.ofInstant(away.from(), zone);
                var day = from.isAfter(shift.firstDay(zone)) ? from : shift.firstDay(zone);
                add(ShiftRule.AWAY, shift, day, 0, 0, null, List.of());
              });
    }
  }

  private void rest() {
    long wanted = 60L * rules.limit(ShiftRule.REST);
    var ended = new ArrayList<PlannedShift>();
    for (var shift : plan.onDuty()) {
      ended.stream()
          .filter(one -> !one.endsAt().isAfter(shift.startsAt()))
          .max(BY_END)
          .ifPresent(
              last -> {
                var rest = last.endsAt().until(shift.startsAt(), ChronoUnit.MINUTES);
                if (rest < wanted) {
                  var day = shift.firstDay(zone);
                  add(ShiftRule.REST, shift, day, rest, wanted, last.id(), List.of());
                }
              });
      ended.add(shift);
    }
  }

  private void weekHours() {
    long most = 60L * rules.limit(ShiftRule.WEEK_HOURS);
    for (var week : minutesByWeek(plan, zone).entrySet()) {
      if (week.getValue() <= most) {
        continue;
      }
      long sum = 0;
      for (var shift : plan.onDuty()) {
        sum += shift.minutesIn(week.getKey(), zone);
        if (sum > most) {
          var monday = week.getKey().monday();
          add(ShiftRule.WEEK_HOURS, shift, monday, week.getValue(), most, null, List.of());
          break;
        }
      }
    }
  }

  /** Minutes on duty in each week that the shifts touch. */
  static Map<Week, Long> minutesByWeek(PersonPlan plan, ZoneId zone) {
    var weeks = new TreeMap<Week, Long>();
    for (var shift : plan.onDuty()) {
      var last = Week.of(shift.lastDay(zone));
      for (var week = Week.of(shift.firstDay(zone));
          week.compareTo(last) <= 0;
          week = week.next()) {
        weeks.merge(week, shift.minutesIn(week, zone), Long::sum);
      }
    }
    return weeks;
  }

  private void nights() {
    int most = rules.limit(ShiftRule.NIGHTS);
    var nights = new TreeMap<LocalDate, PlannedShift>();
    for (var shift : plan.onDuty()) {
      shift
          .days(zone)
          .filter(day -> shift.covers(day.atTime(NIGHT).atZone(zone).toInstant()))
          .forEach(day -> nights.putIfAbsent(day, shift));
    }
    int inARow = 0;
    LocalDate last = null;
    for (var night : nights.entrySet()) {
      inARow = night.getKey().minusDays(1).equals(last) ? inARow + 1 : 1;
      last = night.getKey();
      if (inARow > most) {
        add(ShiftRule.NIGHTS, night.getValue(), last, inARow, most, null, List.of());
      }
    }
  }

  private void add(
      ShiftRule rule,
      PlannedShift shift,
      LocalDate day,
      long figure,
      long limit,
      Long other,
      List<Missing> missing) {
    if (rules.uses(rule)) {
      breaches.add(
          new Breach(rule, rules.severity(rule), shift.id(), day, figure, limit, other, missing));
    }
  }

  private List<Breach> inOrder() {
    var places = new HashMap<Long, Integer>();
    plan.shifts().forEach(shift -> places.putIfAbsent(shift.id(), places.size()));
    breaches.sort(
        Comparator.<Breach>comparingInt(one -> places.get(one.shift()))
            .thenComparing(Breach::rule)
            .thenComparing(Breach::day));
    return List.copyOf(breaches);
  }
}
