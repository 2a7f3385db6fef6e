package org.coresponse.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.coresponse.security.Actor;
import org.coresponse.security.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The dispatch lane's readers (access.md). */
class CallScopeTest {
  private static CallScope of(String... roles) {
    return CallScope.of(new Actor("sub-1", "Somebody", Set.of(roles), "/city/police"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        Roles.CALL_TAKER,
        Roles.DISPATCHER,
        Roles.SHIFT_SUPERVISOR,
        Roles.DIVERSION_CLINICIAN,
        Roles.FIELD_CLINICIAN,
        Roles.CLINICAL_SUPERVISOR,
        Roles.PROGRAM_MANAGER,
        Roles.SYSTEM
      })
  void the_floor_and_the_clinicians_see_the_whole_lane(String role) {
    assertThat(of(role)).isEqualTo(new CallScope(false, null, false));
  }

  @Test
  void police_see_open_calls_only() {
    assertThat(of(Roles.POLICE_OFFICER)).isEqualTo(new CallScope(true, null, false));
  }

  @Test
  void the_cad_sees_what_it_sent() {
    assertThat(of(Roles.CAD_SYSTEM)).isEqualTo(new CallScope(false, "sub-1", false));
  }

  @Test
  void an_auditor_sees_every_call_without_contact_and_free_text() {
    assertThat(of(Roles.AUDITOR)).isEqualTo(new CallScope(false, null, true));
  }

  @Test
  void whoever_also_works_on_the_floor_sees_what_the_floor_sees() {
    assertThat(of(Roles.POLICE_OFFICER, Roles.DISPATCHER))
        .isEqualTo(new CallScope(false, null, false));
  }
}
