package org.coresponse.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coresponse.credentials.CredentialPurpose.LICENCE;
import static org.coresponse.credentials.CredentialPurpose.PEER_SUPPORT;
import static org.coresponse.credentials.WorkRole.CO_RESPONSE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.coresponse.platform.InvalidFieldException;
import org.junit.jupiter.api.Test;

class RuleEffectTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final List<Requirement> ASKED =
      List.of(new Requirement(CO_RESPONSE, LICENCE, DAY.minusYears(2), null));

  @Test
  void who_has_not_what_is_asked_is_stopped_on_its_first_day() {
    assertThat(RuleEffect.stops(licensed(DAY.plusYears(1)), CO_RESPONSE, ASKED, peer(DAY)))
        .isTrue();
    var other = new AddRequirement(WorkRole.DIVERSION, PEER_SUPPORT, DAY);
    assertThat(RuleEffect.stops(licensed(DAY.plusYears(1)), CO_RESPONSE, ASKED, other)).isFalse();
  }

  @Test
  void who_may_not_work_on_that_day_anyway_is_not_stopped_by_it() {
    assertThat(RuleEffect.stops(licensed(DAY), CO_RESPONSE, ASKED, peer(DAY))).isFalse();
  }

  @Test
  void a_kind_that_becomes_an_associates_stops_who_has_no_supervisor() {
    var terms = terms(Cycle.FROM_ISSUE, 2, null, null, YearParity.ANY, true, 3000);
    var facts = licensed(DAY.plusYears(1));
    assertThat(RuleEffect.stops(facts, CO_RESPONSE, ASKED, "LCSW", terms, DAY)).isTrue();
    assertThat(RuleEffect.stops(facts, CO_RESPONSE, ASKED, "LP", terms, DAY)).isFalse();
  }

  @Test
  void rules_that_do_not_go_together_name_their_field() {
    var any = YearParity.ANY;
    refused("terms.cycleYears", terms(Cycle.NONE, 2, null, null, any, false, null));
    refused("terms.cycleYears", terms(Cycle.FROM_ISSUE, 0, null, null, any, false, null));
    refused("terms.fixedDay", terms(Cycle.FIXED_DAY, 2, null, null, any, false, null));
    refused("terms.fixedDay", terms(Cycle.FIXED_DAY, 2, 2, 30, any, false, null));
    refused("terms.fixedDay", terms(Cycle.FROM_ISSUE, 2, 6, 30, any, false, null));
    refused("terms.fixedYears", terms(Cycle.FIXED_DAY, 1, 6, 30, YearParity.EVEN, false, null));
    refused("terms.requiredHours", terms(Cycle.FIXED_DAY, 2, 6, 30, any, false, 3000));
    var good = terms(Cycle.FIXED_DAY, 2, 2, 29, YearParity.EVEN, true, 3000);
    assertThat(good.checked()).isEqualTo(good);
  }

  @Test
  void a_late_renewal_is_in_time_for_so_many_days_and_nobody_works_in_them() {
    var kind = new CredentialKind("CPSS", PEER_SUPPORT, lateBy(30)).row();
    assertThat(kind.renewableUntil(DAY)).isEqualTo(DAY.plusDays(29));
    assertThat(kind.renewableUntil(null)).isNull();
    assertThat(new CredentialKind("X", LICENCE, lateBy(0)).row().renewableUntil(DAY)).isNull();
    assertThat(RightToWork.on(licensed(DAY), CO_RESPONSE, ASKED, DAY).granted()).isFalse();
  }

  private static void refused(String field, KindTerms terms) {
    assertThatThrownBy(terms::checked)
        .isInstanceOfSatisfying(
            InvalidFieldException.class, e -> assertThat(e.field()).isEqualTo(field));
  }

  private static AddRequirement peer(LocalDate since) {
    return new AddRequirement(CO_RESPONSE, PEER_SUPPORT, since);
  }

  private static WorkFacts licensed(LocalDate until) {
    var licence =
        new Holding(
            "LCSW", LICENCE, false, true, DAY.minusYears(1), until, DAY.minusYears(1), null);
    return new WorkFacts(DAY.minusYears(2), null, Set.of(CO_RESPONSE), List.of(licence), List.of());
  }

  private static KindTerms lateBy(int days) {
    return terms(days, Cycle.FROM_ISSUE, 2, null, null, YearParity.ANY, false, null);
  }

  private static KindTerms terms(
      Cycle cycle,
      int years,
      Integer month,
      Integer day,
      YearParity in,
      boolean associate,
      Integer hours) {
    return terms(0, cycle, years, month, day, in, associate, hours);
  }

  private static KindTerms terms(
      int late,
      Cycle cycle,
      int years,
      Integer month,
      Integer day,
      YearParity in,
      boolean associate,
      Integer hours) {
    return new KindTerms(
        "a",
        "b",
        "c",
        cycle,
        years,
        month,
        day,
        in,
        late,
        true,
        true,
        Verifier.CITY,
        associate,
        hours,
        null);
  }
}
