package org.coresponse.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.coresponse.security.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-26T20:00:00Z");

  @Test
  void a_review_is_due_after_a_year_and_overdue_thirty_days_later() {
    var confirmed = NOW.minus(Duration.ofDays(365));
    assertThat(AccountRules.reviewDue(confirmed)).isEqualTo(NOW);
    assertThat(AccountRules.overdueBefore(NOW)).isEqualTo(NOW.minus(Duration.ofDays(395)));
  }

  @Test
  void unused_is_ninety_days() {
    assertThat(AccountRules.unusedBefore(NOW)).isEqualTo(NOW.minus(Duration.ofDays(90)));
  }

  @ParameterizedTest
  @EnumSource(OrderKind.class)
  void a_try_never_waits_shorter_than_the_one_before(OrderKind kind) {
    var waits = IntStream.rangeClosed(1, 100).mapToObj(n -> AccountRules.backOff(kind, n)).toList();
    assertThat(waits).isSorted().allMatch(wait -> wait.toSeconds() >= 5);
  }

  @Test
  void a_door_is_closed_within_the_minute_in_which_keycloak_is_back() {
    for (var kind : new OrderKind[] {OrderKind.DISABLE, OrderKind.END}) {
      assertThat(AccountRules.backOff(kind, 1_000)).isLessThanOrEqualTo(Duration.ofSeconds(20));
    }
  }

  @Test
  void the_roles_are_the_two_of_clinicians() {
    assertThat(AccountRole.values())
        .extracting(AccountRole::realmRole)
        .containsExactlyInAnyOrder(Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN);
  }
}
