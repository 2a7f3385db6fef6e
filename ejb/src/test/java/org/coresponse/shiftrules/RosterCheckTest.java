package org.coresponse.shiftrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.shiftrules.RandomPlans.DURHAM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterCheckTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 10, 26);
  private static final List<AgencyContract> CONTRACTS =
      List.of(
          new AgencyContract(0L, 120, BEGIN.minusYears(1), BEGIN.plusWeeks(1)),
          new AgencyContract(0L, 400, BEGIN.plusWeeks(1), null),
          new AgencyContract(1L, 150, BEGIN.minusYears(1), null));

  @Test
  void after_each_change_it_says_what_a_check_of_everything_anew_says() {
    var plans = new RandomPlans(7);
    for (int round = 0; round < 20; round++) {
      var rules = plans.rules();
      var kept = new RosterCheck<Integer>(rules, CONTRACTS, DURHAM);
      var all = new ArrayList<PersonPlan>();
      for (int person = 0; person < 9; person++) {
        all.add(plans.from(BEGIN));
        kept.planned(person, agency(person), all.get(person));
      }
      for (int change = 0; change < 30; change++) {
        int person = plans.upTo(9);
        all.set(person, changed(plans, all.get(person)));
        kept.planned(person, agency(person), all.get(person));
        var anew = new RosterCheck<Integer>(rules, CONTRACTS, DURHAM);
        for (int other = 0; other < 9; other++) {
          anew.planned(other, agency(other), all.get(other));
          assertThat(kept.breaches(other)).isEqualTo(anew.breaches(other));
        }
        assertThat(kept.agencyBreaches()).isEqualTo(anew.agencyBreaches());
      }
    }
  }

  @Test
  void hours_above_what_the_contract_of_the_week_buys_are_told() {
    var kept = new RosterCheck<Integer>(ShiftRules.DEFAULT, CONTRACTS, DURHAM);
    var plans = new RandomPlans(3);
    for (int person = 0; person < 9; person++) {
      kept.planned(person, 0L, plans.from(BEGIN));
    }
    var breaches = kept.agencyBreaches();
    assertThat(breaches).isNotEmpty();
    assertThat(breaches.get(0))
        .returns(new Week(BEGIN), AgencyBreach::week)
        .returns(120L * 60, AgencyBreach::limit)
        .matches(one -> one.minutes() > one.limit());
    assertThat(breaches.stream().filter(one -> !one.week().equals(new Week(BEGIN))))
        .allMatch(one -> one.limit() == 400L * 60);
  }

  private static Long agency(int person) {
    return person == 8 ? null : Long.valueOf(person % 2);
  }

  private static PersonPlan changed(RandomPlans plans, PersonPlan plan) {
    if (plan.shifts().isEmpty() || plans.upTo(3) == 0) {
      return plan.with(plans.shift(100 + plans.upTo(1000), BEGIN.plusDays(plans.upTo(21))));
    }
    long id = plan.shifts().get(plans.upTo(plan.shifts().size())).id();
    return plans.upTo(2) == 0
        ? plan.without(id)
        : plan.with(plans.shift(id, BEGIN.plusDays(plans.upTo(21))));
  }
}
