package org.coresponse.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.coresponse.clinicians.AccountHolder;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.security.Actor;
import org.coresponse.security.Roles;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final Instant NOW = Instant.parse("2026-11-26T20:00:00Z");
  private static final Actor NADIA =
      new Actor("n", "Nadia Haddad", Set.of(Roles.AGENCY_ADMIN), "/agency/pcc");

  private final Account account =
      new Account(
          new AccountHolder(
              7, 1, "pcc", "Elena", "Rivera", null, Set.of(ProgrammePart.CO_RESPONSE)),
          new CreateAccount(7L, AccountRole.FIELD_CLINICIAN, "elena.rivera", "e@example.org"),
          NADIA,
          NOW);

  @Test
  void it_is_active_once_keycloak_has_it() {
    assertThat(account.state()).isEqualTo(AccountState.WANTED);
    account.isSetUp("s", NOW);
    assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
  }

  @Test
  void what_was_suspended_while_it_was_made_is_never_active() {
    account.hold(Hold.BY_AGENCY);
    assertThat(account.open()).isFalse();
    account.isSetUp("s", NOW);
    assertThat(account.state()).isEqualTo(AccountState.SUSPENDED);
  }

  @Test
  void it_opens_again_only_when_the_last_reason_is_gone() {
    account.isSetUp("s", NOW);
    assertThat(account.hold(Hold.BY_AGENCY)).isTrue();
    assertThat(account.hold(Hold.NO_RIGHT_TO_WORK)).isTrue();
    assertThat(account.hold(Hold.NO_RIGHT_TO_WORK)).isFalse();
    assertThat(account.release(Hold.NO_RIGHT_TO_WORK, NOW)).isTrue();
    assertThat(account.state()).isEqualTo(AccountState.SUSPENDED);
    account.release(Hold.BY_AGENCY, NOW);
    assertThat(account.state()).isEqualTo(AccountState.ACTIVE);
  }

  @Test
  void what_has_ended_does_not_change() {
    account.end(NOW);
    account.isSetUp("s", NOW); // Keycloak was on the way
    assertThat(account.state()).isEqualTo(AccountState.ENDED);
    assertThat(account.open()).isFalse();
    assertThatThrownBy(() -> account.hold(Hold.BY_CITY)).isInstanceOf(AccountEndedException.class);
    assertThatThrownBy(() -> account.release(Hold.BY_CITY, NOW))
        .isInstanceOf(AccountEndedException.class);
    assertThatThrownBy(() -> account.confirm(NADIA, NOW)).isInstanceOf(AccountEndedException.class);
    assertThatThrownBy(() -> account.end(NOW)).isInstanceOf(AccountEndedException.class);
  }
}
