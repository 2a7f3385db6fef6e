package org.coresponse.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.coresponse.security.Actor;
import org.coresponse.security.Roles;
import org.junit.jupiter.api.Test;

class NavigationTest {

  @Test
  void every_role_of_a_person_comes_home_and_sees_seven_entries_at_most() {
    for (var role : Roles.HUMAN) {
      assertThat(ids(role)).as(role).startsWith("home").hasSizeLessThanOrEqualTo(7);
    }
  }

  @Test
  void a_call_taker_takes_calls_and_does_not_read_the_trail() {
    assertThat(ids(Roles.CALL_TAKER)).containsExactly("home", "board", "entry", "calls", "natures");
  }

  @Test
  void clinicians_find_their_calls_and_do_not_enter_new_ones() {
    assertThat(ids(Roles.FIELD_CLINICIAN))
        .containsExactly("home", "board", "work", "duty", "shifts", "own", "calls");
    assertThat(ids(Roles.DIVERSION_CLINICIAN))
        .containsExactly("home", "board", "desk", "duty", "shifts", "own", "calls");
  }

  @Test
  void an_auditor_reads_and_has_nothing_to_do() {
    assertThat(ids(Roles.AUDITOR))
        .containsExactly("home", "board", "calls", "clinicians", "lapses", "natures", "trail");
  }

  @Test
  void an_agency_sees_its_people_and_no_call() {
    assertThat(ids(Roles.AGENCY_ADMIN)).containsExactly("home", "clinicians", "roster", "lapses");
  }

  @Test
  void who_has_no_role_is_shown_nothing() {
    assertThat(Navigation.of(Set.of())).isEmpty();
  }

  @Test
  void each_comes_in_by_their_own_door() {
    assertThat(Portal.of(actor(Roles.AUDITOR, "/city/community-safety"))).isEqualTo(Portal.AUDITOR);
    assertThat(Portal.of(actor(Roles.AGENCY_ADMIN, "/agency/pcc"))).isEqualTo(Portal.AGENCY);
    assertThat(Portal.of(actor(Roles.POLICE_OFFICER, "/city/police"))).isEqualTo(Portal.POLICE);
    assertThat(Portal.of(actor(Roles.DISPATCHER, "/city/emergency-communications")))
        .isEqualTo(Portal.CITY);
  }

  private static Actor actor(String role, String organisation) {
    return new Actor("1", "A. B.", Set.of(role), organisation);
  }

  private static List<String> ids(String role) {
    return Navigation.of(Set.of(role)).stream().map(Navigation.Entry::id).toList();
  }
}
