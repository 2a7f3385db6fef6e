package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.TreeSet;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.coresponse.support.Trail;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Hours under supervision: one enters a day, the supervisor of that day confirms it. */
@InTheCity
@RunAsClient
class SupervisedHoursHttpIT {
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);
  private static final LocalDate DAY = TODAY.minusDays(3);
  private static final Rest OWN = Rest.as("diversion-clinician");
  private static final Rest AGENCY = Rest.as("agency-admin");
  private static final Rest SUPERVISOR = Rest.as("clinical-supervisor");

  private long associate;
  private long supervisor;

  @BeforeEach
  void an_associate_and_a_supervisor() {
    associate =
        Given.clinician("Young").account("diversion-clinician").clearedFor("DIVERSION").offShift();
    Given.holds(associate, "LCSWA", TODAY.minusDays(40), TODAY.plusYears(1));
    supervisor =
        Given.clinician("Elder")
            .account("clinical-supervisor")
            .clearedFor("SUPERVISION")
            .licensed()
            .offShift();
    Sql.write(
        "insert into supervision (clinician_id, agency_id, supervisor_id, from_on) select id,"
            + " agency_id, ?, ? from clinician where id = ?",
        supervisor,
        TODAY.minusDays(30),
        associate);
  }

  @Test
  void the_associate_enters_and_the_supervisor_confirms() {
    var entered = own(DAY, 450, 30);
    assertThat(entered.status()).as(entered.body()).isEqualTo(201);
    assertThat(own(DAY, 450, 30).text("id")).isEqualTo(entered.text("id"));
    assertThat(own(DAY, 400, 30).problem()).isEqualTo("day-logged-already");
    var id = entered.text("id");
    assertThat(confirm(OWN, id).problem()).isEqualTo("own-hours");
    assertThat(confirm(Rest.as("clinical-supervisor-2"), id).problem())
        .isEqualTo("not-your-associate");
    assertThat(confirm(AGENCY, id).status()).isEqualTo(403);
    assertThat(SUPERVISOR.get("/supervised-hours/to-confirm").items()).hasSize(1);
    var newest = Trail.newest();
    assertThat(confirm(SUPERVISOR, id).status()).isEqualTo(204);
    assertThat(confirm(SUPERVISOR, id).status()).isEqualTo(204);
    assertThat(Trail.changes(Trail.single(newest)))
        .containsExactly("hours: kept in supervised_hours:" + id);
    assertThat(SUPERVISOR.get("/supervised-hours/to-confirm").items()).isEmpty();
    var totals = OWN.get("/clinicians/me/hours/totals").list().get(0).getAsJsonObject();
    assertThat(Reply.text(totals, "confirmedMinutes")).isEqualTo("450");
    assertThat(Reply.text(totals, "remainingMinutes")).isEqualTo("179550");
    assertThat(Reply.text(totals, "owedMinutes")).isEqualTo("0");
    assertThat(Reply.text(totals, "rule.practicePerSupervision")).isEqualTo("30");
  }

  @Test
  void a_day_has_one_entry_however_many_are_sent_at_once() {
    var sent = Together.run(4, i -> own(DAY, 60 + i, 0).status());
    assertThat(sent.stream().filter(status -> status == 201)).hasSize(1);
    assertThat(new TreeSet<>(sent)).containsExactly(201, 409);
    var id = Sql.text("select id from supervised_hours where clinician_id = ?", associate);
    var confirmed = Together.run(3, i -> confirm(SUPERVISOR, id).status());
    assertThat(Collections.frequency(confirmed, 204)).isEqualTo(3);
  }

  @Test
  void days_that_cannot_be_are_refused() {
    assertThat(own(TODAY.plusDays(1), 60, 0).fields()).containsExactly("on");
    assertThat(own(TODAY.minusDays(31), 60, 0).fields())
        .as("nobody supervised that day")
        .containsExactly("on");
    assertThat(own(DAY, 1400, 41).fields()).containsExactly("practiceMinutes");
    assertThat(own(DAY, 0, 0).fields()).containsExactly("practiceMinutes");
    assertThat(own(DAY, -1, 0).fields()).containsExactly("practiceMinutes");
    Sql.write("update credential set expires_on = ? where kind = 'LCSWA'", DAY);
    assertThat(own(DAY, 60, 0).fields()).as("no associate on that day").containsExactly("on");
    assertThat(own(DAY.minusDays(1), 1400, 40).status()).isEqualTo(201);
  }

  @Test
  void what_was_entered_in_error_is_voided_and_entered_anew() {
    var first = own(DAY, 450, 0).text("id");
    assertThat(voided(OWN, first).status()).isEqualTo(204);
    assertThat(voided(OWN, first).problem()).isEqualTo("hours-voided");
    assertThat(confirm(SUPERVISOR, first).problem()).isEqualTo("hours-voided");
    var second = own(DAY, 400, 0).text("id");
    assertThat(second).isNotEqualTo(first);
    confirm(SUPERVISOR, second);
    assertThat(voided(OWN, second).problem()).isEqualTo("hours-confirmed");
    assertThat(voided(AGENCY, second).status()).isEqualTo(204);
    assertThat(OWN.get("/clinicians/me/hours").items()).hasSize(2);
    var csv = AGENCY.get("/clinicians/" + associate + "/hours/export");
    assertThat(csv.body().lines()).hasSize(3);
    assertThat(csv.body()).contains(DAY + ",400,0,Test Elder,").contains("It was another day");
  }

  @Test
  void another_agency_finds_nothing() {
    var id = AGENCY.post("/clinicians/" + associate + "/hours", day(DAY, 60, 0)).text("id");
    var other = Rest.as("agency-admin-bcb");
    for (var path : new String[] {"/hours", "/hours/totals", "/hours/export", "/supervision"}) {
      assertThat(other.get("/clinicians/" + associate + path).status()).as(path).isEqualTo(404);
    }
    assertThat(other.post("/clinicians/" + associate + "/hours", day(TODAY, 60, 0)).status())
        .isEqualTo(404);
    assertThat(voided(other, id).status()).isEqualTo(404);
    var colleague = Given.clinician("Field").account("field-clinician").offShift();
    assertThat(confirm(Rest.as("field-clinician"), id).status()).isEqualTo(404);
    assertThat(colleague).isPositive();
  }

  @Test
  void a_clinician_may_supervise_from_their_own_account_but_not_what_they_entered() {
    Sql.write(
        "update clinician set subject = ? where id = ?", Given.subject("agency-admin"), supervisor);
    var entered = AGENCY.post("/clinicians/" + associate + "/hours", day(DAY, 60, 0)).text("id");
    Sql.write("update clinician set subject = null where id = ?", supervisor);
    Sql.write(
        "update clinician set subject = ? where id = ?",
        Given.subject("field-clinician"),
        supervisor);
    assertThat(confirm(Rest.as("field-clinician"), entered).status()).isEqualTo(204);
    Sql.write(
        "update supervised_hours set confirmed_at = null, confirmed_by = null, confirmed_by_name ="
            + " null, entered_by = ?",
        Given.subject("field-clinician"));
    assertThat(confirm(Rest.as("field-clinician"), entered).problem()).isEqualTo("own-hours");
  }

  @Test
  void the_record_says_until_when_the_supervisors_own_licence_stands() {
    var shown = AGENCY.get("/clinicians/" + associate + "/supervision");
    assertThat(shown.body())
        .contains("\"licence\":\"LCSW\"")
        .contains("\"licenceEnds\":\"" + TODAY.plusYears(1) + "\"");
    assertThat(AGENCY.get("/clinicians/" + supervisor + "/supervision").body())
        .contains("\"name\":\"Test Young\"");
    Sql.write("update credential set expires_on = ? where kind = 'LCSW'", TODAY);
    assertThat(AGENCY.get("/clinicians/" + associate + "/supervision").body())
        .doesNotContain("LCSW");
  }

  private static Reply own(LocalDate on, int practice, int supervision) {
    return OWN.post("/clinicians/me/hours", day(on, practice, supervision));
  }

  private static String day(LocalDate on, int practice, int supervision) {
    return Rest.body(
        "on", on.toString(), "practiceMinutes", practice, "supervisionMinutes", supervision);
  }

  private static Reply confirm(Rest who, String id) {
    return who.post("/supervised-hours/" + id + "/confirmation", null);
  }

  private static Reply voided(Rest who, String id) {
    return who.post(
        "/supervised-hours/" + id + "/voiding", Rest.body("reason", "It was another day"));
  }
}
