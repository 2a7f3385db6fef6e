package org.coresponse.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.credentials.CredentialPurpose.CJIS_CLEARANCE;
import static org.coresponse.credentials.CredentialPurpose.LICENCE;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RightToWorkTest {
  private static final ZoneId DURHAM = ZoneId.of("America/New_York");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final List<Requirement> ASKED =
      List.of(
          new Requirement(WorkRole.CO_RESPONSE, LICENCE, DAY.minusYears(5), null),
          new Requirement(WorkRole.CO_RESPONSE, CJIS_CLEARANCE, DAY.minusYears(5), null));
  private static final Holding CJIS = holding("CJIS", CJIS_CLEARANCE, false, DAY.plusYears(1));
  private static final Holding LCSW = holding("LCSW", LICENCE, false, DAY.plusDays(10));
  private static final Holding LCSWA = holding("LCSWA", LICENCE, true, DAY.plusDays(90));

  @Test
  void who_is_employed_cleared_and_holds_all_that_is_asked_may_work_until_the_first_thing_ends() {
    var right = on(facts(LCSW, CJIS), DAY);
    assertThat(right.granted()).isTrue();
    assertThat(right.ends()).isEqualTo(DAY.plusDays(10));
  }

  @Test
  void a_renewal_on_record_carries_the_right_over_the_end_of_the_former() {
    var renewal =
        new Holding("LCSW", LICENCE, false, true, DAY.plusDays(10), DAY.plusDays(740), DAY, null);
    assertThat(on(facts(LCSW, renewal, CJIS), DAY).ends()).isEqualTo(DAY.plusYears(1));
  }

  @Test
  void each_thing_that_is_missing_is_told_with_its_day() {
    var lapsed = holding("LCSW", LICENCE, false, DAY.minusDays(3));
    var right =
        on(
            new WorkFacts(DAY.minusYears(1), DAY, Set.of(), List.of(lapsed), List.of()),
            DAY.plusDays(2));
    assertThat(right.missing())
        .containsExactly(
            new Missing(Lack.NOT_A_MEMBER, null, null, DAY),
            Missing.of(Lack.NOT_CLEARED),
            new Missing(Lack.LICENCE_LAPSED, LICENCE, "LCSW", DAY.minusDays(3)),
            new Missing(Lack.CREDENTIAL_MISSING, CJIS_CLEARANCE, null, null));
    assertThat(right.lapsedOn()).isEqualTo(DAY.minusDays(3));
    assertThat(right.ends()).isNull();
  }

  @Test
  void the_agency_s_word_alone_is_not_enough_where_the_kind_asks_for_its_source() {
    var stated =
        new Holding("LCSW", LICENCE, false, true, DAY.minusDays(9), DAY.plusDays(9), null, null);
    assertThat(on(facts(stated, CJIS), DAY).missing())
        .containsExactly(new Missing(Lack.NOT_VERIFIED, LICENCE, "LCSW", null));
    var needsNone =
        new Holding("LCSW", LICENCE, false, false, DAY.minusDays(9), DAY.plusDays(9), null, null);
    assertThat(on(facts(needsNone, CJIS), DAY).granted()).isTrue();
  }

  @Test
  void a_discipline_on_record_ends_the_right() {
    var flagged =
        new Holding(
            "LCSW", LICENCE, false, true, DAY.minusDays(9), DAY.plusDays(9), DAY.minusDays(9), DAY);
    assertThat(on(facts(flagged, CJIS), DAY.minusDays(1)).ends()).isEqualTo(DAY);
    assertThat(on(facts(flagged, CJIS), DAY).missing())
        .containsExactly(new Missing(Lack.UNDER_DISCIPLINE, LICENCE, "LCSW", DAY));
  }

  @Test
  void an_associate_works_as_long_as_somebody_licensed_supervises_them() {
    assertThat(on(facts(LCSWA, CJIS), DAY).missing())
        .containsExactly(new Missing(Lack.NO_SUPERVISOR, LICENCE, "LCSWA", null));
    assertThat(on(supervised(LCSW, true), DAY).ends()).isEqualTo(DAY.plusDays(10));
    assertThat(on(supervised(LCSW, true), DAY.plusDays(10)).missing())
        .containsExactly(new Missing(Lack.SUPERVISOR_MAY_NOT, LICENCE, "LCSWA", null));
    assertThat(on(supervised(LCSW, false), DAY).granted()).isFalse();
    assertThat(on(supervised(LCSWA, true), DAY).granted()).as("another associate").isFalse();
  }

  @Test
  void of_two_licences_the_better_one_counts() {
    assertThat(on(facts(LCSWA, LCSW, CJIS), DAY).granted()).isTrue();
  }

  /** 1 November 2026 has 25 hours in Durham, 14 March 2027 has 23. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-11-01", "2027-03-14", "2028-02-29", "2026-11-02"})
  void a_licence_ends_at_the_midnight_of_the_city(LocalDate end) {
    var cleared = holding("CJIS", CJIS_CLEARANCE, false, end.plusMonths(6));
    var facts = facts(holding("LCSW", LICENCE, false, end), cleared);
    var midnight = end.atStartOfDay(DURHAM).toInstant();
    assertThat(at(facts, midnight.minusNanos(1)).granted()).isTrue();
    assertThat(at(facts, midnight).granted()).isFalse();
  }

  /** Against instants and a walk through every day, which nobody would wait for in the city. */
  @Test
  void random_people_on_random_nights_are_told_what_a_slow_look_tells() {
    var random = new Random(20261126);
    int granted = 0;
    for (int i = 0; i < 4_000; i++) {
      var facts = someone(random);
      var asked = rules(random);
      var role = WorkRole.values()[random.nextInt(2)];
      var instant = night(random);
      var right = RightToWork.at(facts, role, asked, instant, DURHAM);
      var slow = new SlowRightToWork(facts, role, asked, DURHAM);
      assertThat(right.granted())
          .as("%s %s %s", facts, asked, instant)
          .isEqualTo(slow.may(instant));
      assertThat(right.ends()).as("%s %s %s", facts, asked, instant).isEqualTo(slow.ends(instant));
      granted += right.granted() ? 1 : 0;
    }
    assertThat(granted).isBetween(300, 3_700);
  }

  private static WorkFacts someone(Random random) {
    var roles = EnumSet.noneOf(WorkRole.class);
    for (var role : List.of(WorkRole.DIVERSION, WorkRole.CO_RESPONSE)) {
      if (random.nextInt(8) > 0) {
        roles.add(role);
      }
    }
    var supervisions = new ArrayList<Supervision>();
    for (int i = random.nextInt(3); i > 0; i--) {
      supervisions.add(
          new Supervision(
              "S" + i,
              DAY.minusDays(random.nextInt(300)),
              random.nextBoolean() ? null : DAY.plusDays(random.nextInt(300) - 100),
              random.nextInt(5) > 0,
              holdings(random)));
    }
    return new WorkFacts(
        DAY.minusDays(random.nextInt(400) - 20),
        random.nextInt(4) > 0 ? null : DAY.plusDays(random.nextInt(200) - 60),
        roles,
        holdings(random),
        supervisions);
  }

  private static List<Holding> holdings(Random random) {
    var holdings = new ArrayList<Holding>();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      var issued = DAY.minusDays(random.nextInt(500) - 30);
      holdings.add(
          new Holding(
              "K" + random.nextInt(3),
              random.nextInt(3) > 0 ? LICENCE : CJIS_CLEARANCE,
              random.nextInt(3) == 0,
              random.nextBoolean(),
              issued,
              random.nextInt(5) == 0 ? null : issued.plusDays(1 + random.nextInt(700)),
              random.nextInt(4) == 0 ? null : issued.plusDays(random.nextInt(60)),
              random.nextInt(6) > 0 ? null : issued.plusDays(random.nextInt(600))));
    }
    return holdings;
  }

  private static List<Requirement> rules(Random random) {
    var rules = new ArrayList<Requirement>();
    for (var role : List.of(WorkRole.DIVERSION, WorkRole.CO_RESPONSE)) {
      rules.add(new Requirement(role, LICENCE, DAY.minusYears(2), null));
      if (random.nextBoolean()) {
        rules.add(
            new Requirement(
                role,
                CJIS_CLEARANCE,
                DAY.plusDays(random.nextInt(200) - 100),
                random.nextBoolean() ? null : DAY.plusDays(110 + random.nextInt(50))));
      }
    }
    return rules;
  }

  /** Around midnights of changes, both nights of daylight saving and the leap day among them. */
  private static Instant night(Random random) {
    var days =
        List.of(
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2027, 3, 14),
            LocalDate.of(2028, 2, 29),
            DAY.plusDays(random.nextInt(120) - 60),
            DAY.plusDays(random.nextInt(120) - 60));
    return days.get(random.nextInt(days.size()))
        .atStartOfDay(DURHAM)
        .toInstant()
        .plusSeconds(random.nextInt(3 * 3600) - 3600);
  }

  private static RightToWork on(WorkFacts facts, LocalDate day) {
    return RightToWork.on(facts, WorkRole.CO_RESPONSE, ASKED, day);
  }

  private static RightToWork at(WorkFacts facts, Instant instant) {
    return RightToWork.at(facts, WorkRole.CO_RESPONSE, ASKED, instant, DURHAM);
  }

  private static WorkFacts facts(Holding... holdings) {
    return new WorkFacts(
        DAY.minusYears(1), null, Set.of(WorkRole.CO_RESPONSE), List.of(holdings), List.of());
  }

  private static WorkFacts supervised(Holding supervisor, boolean cleared) {
    return new WorkFacts(
        DAY.minusYears(1),
        null,
        Set.of(WorkRole.CO_RESPONSE),
        List.of(LCSWA, CJIS),
        List.of(
            new Supervision("T. Keane", DAY.minusDays(30), null, cleared, List.of(supervisor))));
  }

  private static Holding holding(
      String kind, CredentialPurpose purpose, boolean associate, LocalDate end) {
    return new Holding(
        kind, purpose, associate, true, end.minusYears(2), end, end.minusYears(2), null);
  }
}
