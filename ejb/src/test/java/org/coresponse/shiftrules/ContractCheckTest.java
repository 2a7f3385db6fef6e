package org.coresponse.shiftrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.shiftrules.RandomPlans.DURHAM;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContractCheckTest {
  private static final Duration QUARTER = Duration.ofMinutes(15);

  /** Counted quarter of an hour by quarter of an hour, both clock changes and the new year. */
  @Test
  void it_says_what_a_count_of_every_quarter_of_an_hour_says() {
    var plans = new RandomPlans(5);
    int broken = 0;
    for (var day : List.of("2026-10-26", "2027-03-08", "2026-12-28", "2028-02-28")) {
      var monday = LocalDate.parse(day);
      for (int round = 0; round < 150; round++) {
        var contracts =
            List.of(
                new AgencyContract(1L, 20 + plans.upTo(120), monday.minusYears(1), null),
                new AgencyContract(2L, 1, monday.minusYears(1), null));
        var others = new ArrayList<PlannedShift>();
        for (int i = 0; i < 12; i++) {
          others.add(plans.shift(i + 2L, monday.plusDays(plans.upTo(14))));
        }
        var before = plans.upTo(2) == 0 ? null : plans.shift(1, monday.plusDays(plans.upTo(14)));
        var after = plans.shift(1, monday.plusDays(plans.upTo(14)));
        var found =
            ContractCheck.brokenBy(
                1L, others, before, after, contracts, ShiftRules.DEFAULT, DURHAM);
        for (var week = new Week(monday); !week.monday().isAfter(monday.plusWeeks(2)); ) {
          long now = slow(Stream.concat(others.stream(), Stream.of(after)).toList(), week);
          long was = slow(Stream.concat(others.stream(), Stream.ofNullable(before)).toList(), week);
          long limit = 60L * contracts.get(0).hoursAWeek();
          var first = week.monday();
          assertThat(found.stream().filter(one -> one.day().equals(first)).toList())
              .as("%s: %s was %s of %s", week, now, was, limit)
              .hasSize(now > limit && now > was ? 1 : 0)
              .allMatch(one -> one.figure() == now && one.limit() == limit && !one.hard());
          week = week.next();
        }
        broken += found.size();
      }
    }
    assertThat(broken).isGreaterThan(100);
  }

  private static long slow(List<PlannedShift> shifts, Week week) {
    long minutes = 0;
    for (Instant at = week.startsAt(DURHAM); at.isBefore(week.endsAt(DURHAM)); ) {
      var now = at;
      minutes +=
          15
              * shifts.stream()
                  .filter(one -> one.kind() == ShiftKind.DUTY && one.covers(now))
                  .count();
      at = at.plus(QUARTER);
    }
    return minutes;
  }
}
