package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register narrowed, taken away and corrected. */
@InTheCity
@RunAsClient
class RegisterHttpIT {
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);
  private static final Rest AGENCY = Rest.as("agency-admin");
  private static final Rest CITY = Rest.as("program-manager");

  @BeforeEach
  void nobody() throws SQLException {
    Outside.emptyTables();
  }

  @Test
  void each_filter_narrows_and_all_of_them_together() {
    Given.clinician("Ash").clearedFor("DIVERSION").licensed().offShift();
    Given.clinician("Beech").clearedFor("DIVERSION").licensedUntil(TODAY.plusDays(10)).offShift();
    Given.clinician("Clay")
        .ofAgency("bcb")
        .clearedFor("CO_RESPONSE")
        .licensedUntil(TODAY.minusDays(1))
        .offShift();
    Given.clinician("100% Dune").ofAgency("bcb").offShift();
    assertThat(found("")).containsExactly("Test 100% Dune", "Test Ash", "Test Beech", "Test Clay");
    assertThat(found("?agency=bcb")).containsExactly("Test 100% Dune", "Test Clay");
    assertThat(found("?role=DIVERSION")).containsExactly("Test Ash", "Test Beech");
    assertThat(found("?mayWork=true")).containsExactly("Test Ash", "Test Beech");
    assertThat(found("?mayWork=false")).containsExactly("Test 100% Dune", "Test Clay");
    assertThat(found("?lapsesWithin=9")).isEmpty();
    assertThat(found("?lapsesWithin=10")).containsExactly("Test Beech");
    assertThat(found("?words=bee+TEST")).containsExactly("Test Beech");
    assertThat(found("?words=0%25")).containsExactly("Test 100% Dune");
    assertThat(found("?words=%25")).containsExactly("Test 100% Dune");
    assertThat(found("?agency=pcc&role=DIVERSION&mayWork=true&lapsesWithin=30&words=ee"))
        .containsExactly("Test Beech");
    assertThat(CITY.get("/clinicians?mayWork=true&size=1&page=1").items())
        .extracting(one -> Reply.text(one, "name"))
        .containsExactly("Test Beech");
    assertThat(CITY.get("/clinicians?mayWork=true&size=1").text("total")).isEqualTo("2");
    assertThat(AGENCY.get("/clinicians?agency=bcb").items()).isEmpty();
    assertThat(CITY.get("/clinicians?lapsesWithin=-1").status()).isEqualTo(422);
    assertThat(CITY.get("/clinicians?role=NOBODY").status()).isBetween(400, 422);
  }

  @Test
  void the_number_of_statements_does_not_grow_with_the_register() {
    Given.clinician("One").clearedFor("DIVERSION").licensed().offShift();
    var few = statements();
    for (var i = 0; i < 30; i++) {
      Given.clinician("More" + i).clearedFor("DIVERSION").licensed().offShift();
    }
    assertThat(statements()).isLessThanOrEqualTo(few + 3);
  }

  @Test
  void the_register_is_taken_away_as_the_reader_sees_it_and_the_trail_says_so() throws Exception {
    Given.clinician("=Elm").clearedFor("DIVERSION").licensed().offShift();
    Given.clinician("Fern").ofAgency("bcb").clearedFor("DIVERSION").offShift();
    var export = "/api/v1/clinicians/export";
    var csv = Outside.send("GET", export + "?role=DIVERSION&words=test", "program-manager");
    assertThat(csv.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename=\"clinicians.csv\"");
    assertThat(csv.body())
        .contains("name,agency")
        .contains("Elm")
        .contains("DIVERSION: NO_LICENCE");
    assertThat(csv.body()).doesNotContain("@pcc.example");
    var own = Outside.send("GET", export, "agency-admin-bcb").body();
    assertThat(own).contains("Fern").doesNotContain("Elm");
    var xlsx = Outside.bytes(export + "?format=xlsx", "auditor");
    assertThat(new String(xlsx.body(), 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    var kept =
        Sql.rows(
            "select changes from coresponse_trail.audit_entry where act = 'CliniciansExported'"
                + " order by id");
    assertThat(kept).hasSize(3);
    assertThat(kept.get(0).get(0)).contains("DIVERSION").contains("…").doesNotContain("test");
  }

  @Test
  void an_agency_corrects_its_people_and_the_trail_names_the_fields_alone() {
    var id = Given.clinician("Grove").clearedFor("DIVERSION").offShift();
    var other = Given.clinician("Heath").offShift();
    var taken = Sql.text("select email from clinician where id = ?", other);
    var record = "/clinicians/" + id + "/record";
    var person = "/clinicians/" + id + "/person";
    var etag = AGENCY.get(record).etag();
    var right = person("they/them", "grove@pcc.example", "919 555 0171", "es");
    assertThat(AGENCY.send("PUT", person, right).status()).isEqualTo(428);
    var changed = AGENCY.put(person, right, etag);
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.text("person.phone")).isEqualTo("+19195550171");
    assertThat(AGENCY.put(person, right, etag).status()).isEqualTo(412);
    assertThat(AGENCY.put(person, right, changed.etag()).status()).isEqualTo(200);
    var kept =
        Sql.rows("select changes from coresponse_trail.audit_entry where act = 'ClinicianAmended'");
    assertThat(kept).hasSize(1);
    assertThat(kept.get(0).get(0))
        .contains("pronouns", "email", "phone", "languages")
        .doesNotContain("grove@", "they", "0171");
    var now = AGENCY.get(record).etag();
    assertThat(AGENCY.put(person, person(null, taken, null, "es"), now).fields())
        .containsExactly("email");
    assertThat(AGENCY.put(person, person(null, "g@pcc.example", "7", "es"), now).fields())
        .containsExactly("phone");
    assertThat(AGENCY.put(person, person(null, "g@pcc.example", null, "es", "es"), now).fields())
        .containsExactly("languages");
    assertThat(Rest.as("agency-admin-bcb").put(person, right, now).status()).isEqualTo(404);
    assertThat(CITY.put(person, right, now).status()).isEqualTo(403);
    var masked = Rest.as("auditor").get(record);
    assertThat(masked.body()).doesNotContain("grove@pcc.example").doesNotContain("+1919");
    assertThat(masked.text("person.pronouns")).isEqualTo("they/them");
  }

  private static String person(String pronouns, String email, String phone, String... spoken) {
    var languages =
        List.of(spoken).stream()
            .map(language -> Map.of("language", language, "level", "FLUENT"))
            .toList();
    return Rest.body("pronouns", pronouns, "email", email, "phone", phone, "languages", languages);
  }

  private static List<String> found(String query) {
    var reply = CITY.get("/clinicians" + query);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.items().stream().map(one -> Reply.text(one, "name")).toList();
  }

  /** Selects that the server is asked for one narrowed list. */
  private static long statements() {
    return Sql.selects(() -> CITY.get("/clinicians?mayWork=true"));
  }
}
