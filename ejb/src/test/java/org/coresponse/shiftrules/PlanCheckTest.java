package org.coresponse.shiftrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.coresponse.shiftrules.RandomPlans.DURHAM;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import org.coresponse.credentials.Lack;
import org.coresponse.credentials.Missing;
import org.coresponse.credentials.WorkFacts;
import org.coresponse.credentials.WorkRole;
import org.junit.jupiter.api.Test;

class PlanCheckTest {
  /** In which the clocks go back: Sunday 1 November 2026 has 25 hours. */
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 26);

  /** In which they go forward: Sunday 14 March 2027 has 23 hours. */
  private static final LocalDate SPRING = LocalDate.of(2027, 3, 8);

  private static final LocalDate LEAP = LocalDate.of(2028, 2, 21);

  @Test
  void nine_hours_between_two_shifts_are_an_hour_too_few() {
    var breaches =
        check(
            shift(1, "2026-11-23T07:00", "2026-11-23T19:00"),
            shift(2, "2026-11-24T04:00", "2026-11-24T12:00"));
    assertThat(breaches)
        .containsExactly(
            new Breach(
                ShiftRule.REST,
                Severity.HARD,
                2,
                LocalDate.of(2026, 11, 24),
                540,
                600,
                1L,
                List.of()));
    assertThat(
            check(
                shift(1, "2026-11-23T07:00", "2026-11-23T19:00"),
                shift(2, "2026-11-24T05:00", "2026-11-24T12:00")))
        .isEmpty();
  }

  @Test
  void the_night_in_which_the_clocks_go_forward_takes_an_hour_of_the_rest() {
    assertThat(
            check(
                shift(1, "2027-03-13T11:00", "2027-03-13T21:00"),
                shift(2, "2027-03-14T07:00", "2027-03-14T15:00")))
        .extracting(Breach::rule, Breach::figure)
        .containsExactly(tuple(ShiftRule.REST, 540L));
  }

  @Test
  void a_week_has_the_hours_that_pass_in_it() {
    var week = new ArrayList<PlannedShift>();
    for (int day = 0; day < 5; day++) {
      var starts = LocalDate.of(2026, 10, 27).plusDays(day).atTime(19, 0);
      week.add(shift(day + 1, starts, starts.plusHours(12)));
    }
    // Tuesday to Saturday evening, twelve hours by the clock; Saturday's night has an hour more
    assertThat(rule(ShiftRule.WEEK_HOURS, check(week)))
        .extracting(Breach::shift, Breach::figure, Breach::limit)
        .containsExactly(tuple(5L, 61L * 60, 60L * 60));
  }

  @Test
  void the_fifth_night_in_a_row_is_warned_of() {
    var nights = new ArrayList<PlannedShift>();
    for (int day = 0; day < 5; day++) {
      var starts = LocalDate.of(2026, 12, 4).plusDays(day).atTime(22, 0);
      nights.add(shift(day + 1, starts, starts.plusHours(8)));
    }
    assertThat(check(nights))
        .containsExactly(
            new Breach(
                ShiftRule.NIGHTS,
                Severity.SOFT,
                5,
                LocalDate.of(2026, 12, 9),
                5,
                4,
                null,
                List.of()));
  }

  @Test
  void on_call_is_being_somewhere_but_no_work() {
    var duty = shift(1, "2026-11-23T07:00", "2026-11-23T19:00");
    assertThat(check(duty, onCall(2, "2026-11-23T19:00", "2026-11-24T07:00"))).isEmpty();
    assertThat(check(duty, onCall(2, "2026-11-23T18:00", "2026-11-24T07:00")))
        .extracting(Breach::rule, Breach::other)
        .containsExactly(tuple(ShiftRule.OVERLAP, 1L));
  }

  @Test
  void the_right_to_work_is_asked_for_the_whole_shift() {
    var midnight = LocalDate.of(2026, 11, 24);
    var facts =
        new WorkFacts(
            midnight.minusYears(1), midnight, Set.of(WorkRole.DIVERSION), List.of(), List.of());
    var plan =
        new PersonPlan(
            facts, List.of(), List.of(shift(1, "2026-11-23T19:00", "2026-11-24T00:15")), List.of());
    assertThat(PlanCheck.of(plan, ShiftRules.DEFAULT, DURHAM))
        .extracting(Breach::rule, Breach::day, Breach::missing)
        .containsExactly(
            tuple(
                ShiftRule.RIGHT_TO_WORK,
                midnight,
                List.of(new Missing(Lack.NOT_A_MEMBER, null, null, midnight))));
    var untilMidnight = plan.with(shift(1, "2026-11-23T19:00", "2026-11-24T00:00"));
    assertThat(PlanCheck.of(untilMidnight, ShiftRules.DEFAULT, DURHAM)).isEmpty();
  }

  @Test
  void a_change_answers_for_what_it_breaks_alone() {
    var before =
        plan(
            shift(1, "2026-11-23T07:00", "2026-11-23T19:00"),
            shift(2, "2026-11-24T04:00", "2026-11-24T12:00"));
    var after = before.with(shift(0, "2026-11-24T11:00", "2026-11-24T19:00"));
    assertThat(PlanCheck.brokenBy(before, after, ShiftRules.DEFAULT, DURHAM))
        .extracting(Breach::rule, Breach::shift)
        .contains(tuple(ShiftRule.OVERLAP, 0L))
        .doesNotContain(tuple(ShiftRule.REST, 2L));
  }

  @Test
  void random_plans_break_what_a_slow_look_finds() {
    var plans = new RandomPlans(20261126);
    var seen = new EnumMap<ShiftRule, Integer>(ShiftRule.class);
    for (var begin : List.of(AUTUMN, SPRING, LEAP, LocalDate.of(2026, 12, 21))) {
      for (int i = 0; i < 250; i++) {
        var plan = plans.from(begin.minusDays(plans.upTo(14)));
        var rules = plans.rules();
        var breaches = PlanCheck.of(plan, rules, DURHAM);
        assertThat(breaches)
            .as("%s %s", plan, rules)
            .doesNotHaveDuplicates()
            .containsExactlyInAnyOrderElementsOf(SlowPlanCheck.of(plan, rules, DURHAM));
        breaches.forEach(one -> seen.merge(one.rule(), 1, Integer::sum));
      }
    }
    for (var rule : ShiftRule.values()) {
      if (rule != ShiftRule.AGENCY_HOURS) {
        assertThat(seen.get(rule)).as("%s", rule).isGreaterThan(100);
      }
    }
  }

  private static List<Breach> rule(ShiftRule rule, List<Breach> all) {
    return all.stream().filter(one -> one.rule() == rule).toList();
  }

  private static List<Breach> check(PlannedShift... shifts) {
    return check(List.of(shifts));
  }

  private static List<Breach> check(List<PlannedShift> shifts) {
    return PlanCheck.of(plan(shifts.toArray(PlannedShift[]::new)), ShiftRules.DEFAULT, DURHAM);
  }

  private static PersonPlan plan(PlannedShift... shifts) {
    var facts =
        new WorkFacts(
            LocalDate.of(2020, 1, 1), null, Set.of(WorkRole.DIVERSION), List.of(), List.of());
    return new PersonPlan(facts, List.of(), List.of(shifts), List.of());
  }

  private static PlannedShift shift(long id, String from, String until) {
    return shift(id, LocalDateTime.parse(from), LocalDateTime.parse(until));
  }

  private static PlannedShift shift(long id, LocalDateTime from, LocalDateTime until) {
    return of(id, ShiftKind.DUTY, from, until);
  }

  private static PlannedShift onCall(long id, String from, String until) {
    return of(id, ShiftKind.ON_CALL, LocalDateTime.parse(from), LocalDateTime.parse(until));
  }

  private static PlannedShift of(long id, ShiftKind kind, LocalDateTime from, LocalDateTime until) {
    return new PlannedShift(
        id,
        WorkRole.DIVERSION,
        kind,
        from.atZone(DURHAM).toInstant(),
        until.atZone(DURHAM).toInstant());
  }
}
