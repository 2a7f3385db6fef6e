package org.coresponse.officers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.coresponse.clinicians.OwnEnrolmentException;
import org.coresponse.credentials.CredentialPurpose;
import org.coresponse.credentials.Holding;
import org.coresponse.credentials.Lack;
import org.coresponse.credentials.Missing;
import org.coresponse.credentials.Requirement;
import org.coresponse.credentials.WorkFacts;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.Actor;
import org.coresponse.security.Roles;
import org.junit.jupiter.api.Test;

class OfficerTest {
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
  private static final Actor DOYLE = person("doyle", "/city/police", Roles.POLICE_OFFICER);
  private static final Actor CITY = person("city", "/city/community-safety", Roles.PROGRAM_MANAGER);

  @Test
  void who_registered_an_officer_does_not_clear_them() {
    var officer = officer();
    assertThatThrownBy(() -> new OfficerClearance(officer, DOYLE, NOW))
        .isInstanceOf(OwnEnrolmentException.class);
    assertThat(new OfficerClearance(officer, CITY, NOW).row().clearedBy()).isEqualTo("city");
  }

  @Test
  void an_officer_leaves_after_the_first_day_only() {
    assertThatThrownBy(() -> officer().leave(DAY)).isInstanceOf(InvalidFieldException.class);
    var officer = officer();
    officer.leave(DAY.plusDays(1));
    assertThat(officer.person().serviceUntil()).isEqualTo(DAY.plusDays(1));
  }

  @Test
  void a_contact_that_somebody_else_corrected_is_not_corrected_unseen() {
    var given = new CorrectOfficer(1, 7, null, "District 9", "a@police.example", null);
    assertThatThrownBy(() -> officer().correct(given, null)).isInstanceOf(StaleDataException.class);
  }

  @Test
  void the_right_to_ride_needs_the_certificate_the_clearances_and_the_day() {
    assertThat(standing(Set.of(), "CIT", "CJIS").right(DAY).missing())
        .extracting(Missing::lack)
        .containsExactly(Lack.NOT_CLEARED);
    assertThat(standing(Set.of(WorkRole.CIT_OFFICER), "CJIS").right(DAY).missing())
        .extracting(Missing::purpose)
        .containsExactly(CredentialPurpose.CRISIS_TRAINING);
    var cleared = standing(Set.of(WorkRole.CIT_OFFICER), "CIT", "CJIS");
    assertThat(cleared.right(DAY).granted()).isTrue();
    assertThat(cleared.right(DAY).ends()).isEqualTo(DAY.plusDays(9));
    assertThat(cleared.right(DAY.plusDays(9)).missing())
        .extracting(Missing::lack)
        .containsExactly(Lack.NOT_A_MEMBER);
  }

  @Test
  void people_of_an_agency_find_no_officer_and_a_clinical_supervisor_changes_none() {
    var agency = person("a", "/agency/pcc", Roles.AGENCY_ADMIN);
    var disguised = person("b", "/city/police", Roles.AGENCY_ADMIN, Roles.POLICE_OFFICER);
    var supervisor = person("c", "/agency/pcc", Roles.CLINICAL_SUPERVISOR);
    assertThat(List.of(agency, disguised)).noneMatch(Reach::of);
    assertThat(Reach.of(supervisor)).isTrue();
    assertThat(Reach.changes(supervisor)).isFalse();
    assertThat(List.of(DOYLE, CITY)).allMatch(Reach::changes);
    assertThat(DOYLE.rowAccess().agency()).as("an agency that there is").isEmpty();
  }

  @Test
  void a_word_begins_what_is_looked_for_and_is_no_pattern() {
    assertThat(new OfficerFilter("  a%b_!", null).beginning()).isEqualTo("a!%b!_!!%");
    assertThat(new OfficerFilter("  ", null).beginning()).isNull();
  }

  private static Officer officer() {
    return new Officer(
        new RegisterOfficer(
            null, "Ines", "Vega", null, "V-1", null, "ines@police.example", null, DAY),
        null,
        DOYLE,
        NOW);
  }

  private static OfficerStanding standing(Set<WorkRole> cleared, String... kinds) {
    var asked =
        List.of(
            new Requirement(
                WorkRole.CIT_OFFICER, CredentialPurpose.CRISIS_TRAINING, DAY.minusYears(1), null),
            new Requirement(
                WorkRole.CIT_OFFICER, CredentialPurpose.CJIS_CLEARANCE, DAY.minusYears(1), null));
    var held = List.of(kinds).stream().map(OfficerTest::held).toList();
    var facts = new WorkFacts(DAY.minusDays(1), DAY.plusDays(9), cleared, held, List.of());
    return new OfficerStanding(1, null, "Ines Vega", "V-1", null, facts, asked);
  }

  private static Holding held(String kind) {
    var purpose =
        kind.equals("CIT") ? CredentialPurpose.CRISIS_TRAINING : CredentialPurpose.CJIS_CLEARANCE;
    return new Holding(kind, purpose, false, true, DAY.minusDays(1), null, DAY, null);
  }

  private static Actor person(String subject, String organisation, String... roles) {
    return new Actor(subject, subject, Set.of(roles), organisation);
  }
}
