package org.coresponse.shiftrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.coresponse.shiftrules.RandomPlans.DURHAM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.junit.jupiter.api.Test;

class CrewMatchTest {
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final Instant EIGHT = Instant.parse("2026-12-01T13:00:00Z");

  @Test
  void a_clinician_without_an_officer_and_an_officer_without_a_clinician_are_told() {
    var gaps =
        CrewMatch.gaps(
            List.of(duty(WorkRole.CO_RESPONSE, 0, 8), duty(WorkRole.CIT_OFFICER, 2, 10)),
            EIGHT,
            EIGHT.plus(Duration.ofDays(1)));
    assertThat(gaps)
        .containsExactly(new CrewGap(EIGHT, hour(2), 1, 0), new CrewGap(hour(8), hour(10), 0, 1));
    assertThat(gaps).allMatch(gap -> gap.crews() == 0);
  }

  @Test
  void who_is_followed_by_another_of_the_kind_leaves_one_gap_and_diversion_none() {
    var gaps =
        CrewMatch.gaps(
            List.of(
                duty(WorkRole.CO_RESPONSE, 0, 4),
                duty(WorkRole.CO_RESPONSE, 4, 8),
                duty(WorkRole.DIVERSION, 0, 8)),
            hour(1),
            hour(6));
    assertThat(gaps).containsExactly(new CrewGap(hour(1), hour(6), 1, 0));
  }

  /** Every quarter of an hour is in a gap exactly when the two kinds differ in it. */
  @Test
  void it_says_what_a_count_of_every_quarter_of_an_hour_says() {
    var plans = new RandomPlans(11);
    var seen = 0;
    for (var day : List.of("2026-10-30", "2027-03-12", "2028-02-27", "2026-12-30")) {
      for (int round = 0; round < 100; round++) {
        var shifts = shifts(plans, LocalDate.parse(day));
        var from = LocalDate.parse(day).plusDays(1).atStartOfDay(DURHAM).toInstant();
        var until = LocalDate.parse(day).plusDays(4).atStartOfDay(DURHAM).toInstant();
        var gaps = CrewMatch.gaps(shifts, from, until);
        seen += gaps.size();
        for (var at = from; at.isBefore(until); at = at.plus(QUARTER)) {
          var clinicians = heads(shifts, WorkRole.CO_RESPONSE, at);
          var officers = heads(shifts, WorkRole.CIT_OFFICER, at);
          var now = at;
          assertThat(gaps)
              .filteredOn(gap -> !gap.from().isAfter(now) && now.isBefore(gap.until()))
              .extracting(CrewGap::clinicians, CrewGap::officers)
              .isEqualTo(clinicians == officers ? List.of() : List.of(tuple(clinicians, officers)));
        }
      }
    }
    assertThat(seen).isGreaterThan(1_000);
  }

  private static List<PlannedShift> shifts(RandomPlans plans, LocalDate day) {
    var roles = List.of(WorkRole.CO_RESPONSE, WorkRole.CIT_OFFICER, WorkRole.DIVERSION);
    var shifts = new ArrayList<PlannedShift>();
    for (int i = 0; i < 20; i++) {
      shifts.add(plans.shift(i + 1L, day.plusDays(plans.upTo(5)), roles.get(plans.upTo(3))));
    }
    return shifts;
  }

  private static int heads(List<PlannedShift> shifts, WorkRole role, Instant at) {
    int heads = 0;
    for (var shift : shifts) {
      if (shift.role() == role && shift.kind() == ShiftKind.DUTY && shift.covers(at)) {
        heads++;
      }
    }
    return heads;
  }

  private static PlannedShift duty(WorkRole role, int from, int until) {
    return new PlannedShift(1, role, ShiftKind.DUTY, hour(from), hour(until));
  }

  private static Instant hour(int hours) {
    return EIGHT.plus(Duration.ofHours(hours));
  }
}
