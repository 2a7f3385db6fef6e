package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.coresponse.support.Eventually;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Session;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The register of CIT officers: the police register, another confirms, the city clears. */
@InTheCity
@RunAsClient
class OfficersHttpIT {
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);
  private static final Rest POLICE = Rest.as("police-officer");
  private static final Rest COLLEAGUE = Rest.as("police-officer-2");
  private static final Rest CITY = Rest.as("program-manager");

  @Test
  void from_registration_to_the_right_to_work_each_step_is_another_persons() throws Exception {
    var made = POLICE.post("/officers", person("Ines", "Vega", "V-100"));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    var id = made.text("id");
    assertThat(lacks(id)).isEqualTo("NOT_CLEARED");
    assertThat(POLICE.put("/officers/" + id + "/clearance", "{}", null).status()).isEqualTo(403);
    assertThat(CITY.put("/officers/" + id + "/clearance", "{}", null).status()).isEqualTo(204);
    assertThat(CITY.put("/officers/" + id + "/clearance", "{}", null).status()).isEqualTo(204);
    assertThat(Sql.number("select count(*) from officer_clearance where officer_id = ?", id))
        .isOne();
    assertThat(lacks(id)).isEqualTo("CREDENTIAL_MISSING");

    var certificate = state(id, "CIT", "CIT-9").text("id");
    assertThat(state(id, "CIT", "CIT-9").text("id")).isEqualTo(certificate);
    assertThat(verify(COLLEAGUE, certificate).problem()).isEqualTo("evidence-needed");
    assertThat(attach("police-officer", certificate)).isEqualTo(201);
    assertThat(verify(POLICE, certificate).problem()).isEqualTo("own-word");
    assertThat(verify(CITY, certificate).problem()).isEqualTo("not-yours-to-verify");
    assertThat(verify(COLLEAGUE, certificate).status()).isEqualTo(204);

    var cjis = state(id, "CJIS", "J-9").text("id");
    assertThat(lacks(id)).isEqualTo("NOT_VERIFIED");
    assertThat(verify(COLLEAGUE, cjis).problem()).isEqualTo("not-yours-to-verify");
    assertThat(verify(CITY, cjis).status()).isEqualTo(204);
    assertThat(lacks(id)).isEqualTo("granted");
    assertThat(POLICE.get("/officers?words=V-1").body()).contains("\"mayWork\":true");

    var off = Rest.body("reason", "No longer with us");
    assertThat(CITY.post("/officers/" + id + "/clearance/revocation", off).status()).isEqualTo(204);
    assertThat(lacks(id)).isEqualTo("NOT_CLEARED");
  }

  @Test
  void the_same_registration_twice_is_one_officer_and_a_badge_is_one_persons() {
    var first = POLICE.post("/officers", person("Ann", "Lee", "L-1"));
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(COLLEAGUE.post("/officers", person("Ann", "Lee", "L-1")).text("id"))
        .isEqualTo(first.text("id"));
    var other = POLICE.post("/officers", person("Bea", "Lee", "L-1"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.fields()).containsExactly("badge");
    assertThat(POLICE.post("/officers", person("Bea", "Lee", "L 2")).fields())
        .containsExactly("badge");
  }

  @Test
  void an_account_is_one_officers() {
    Given.officer("First").account("police-officer").registered();
    var taken =
        COLLEAGUE.post(
            "/officers",
            Rest.body(
                "subject",
                Given.subject("police-officer"),
                "givenName",
                "Second",
                "familyName",
                "Officer",
                "badge",
                "S-2",
                "email",
                "second@police.example",
                "serviceFrom",
                TODAY.toString()));
    assertThat(taken.fields()).containsExactly("subject");
  }

  @Test
  void an_account_is_named_and_corrected_by_a_colleague_and_is_in_the_trail() {
    var id = Given.officer("Named").registered();
    var taken = Given.officer("Other").account("police-officer-2").registered();
    Sql.write(
        "update officer set subject = null where subject = ?", Given.subject("police-officer"));
    var own = Rest.body("subject", Given.subject("police-officer"));
    assertThat(COLLEAGUE.put(account(id), own, null).status()).isEqualTo(428);
    assertThat(POLICE.put(account(id), own, etag(id)).fields())
        .as("their own")
        .containsExactly("subject");
    var others = Rest.body("subject", Given.subject("police-officer-2"));
    var refused = POLICE.put(account(id), others, etag(id));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("Somebody else on record has this account.");
    assertThat(POLICE.put(account(id), Rest.body("subject", "a b"), etag(id)).status())
        .isEqualTo(422);

    var read = etag(id);
    assertThat(COLLEAGUE.put(account(id), own, read).status()).isEqualTo(204);
    assertThat(COLLEAGUE.put(account(id), own, read).status()).as("the same").isEqualTo(204);
    assertThat(COLLEAGUE.put(account(id), "{}", read).status()).as("read before").isEqualTo(412);
    assertThat(POLICE.get("/officers/own").body()).contains("Test Named");
    assertThat(POLICE.put(account(id), "{}", etag(id)).fields())
        .as("nor takes it off")
        .containsExactly("subject");
    assertThat(COLLEAGUE.put(account(id), "{}", etag(id)).status()).isEqualTo(204);
    assertThat(POLICE.get("/officers/own").status()).isEqualTo(404);
    assertThat(POLICE.put(account(taken), "{}", etag(taken)).status()).isEqualTo(204);
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry where subject_type = 'officer'"
                    + " and subject_number = ? and act = 'OfficerAccountNamed'",
                id))
        .isEqualTo(2);
    assertThat(Rest.as("auditor").get("/officers/" + taken).body())
        .doesNotContain(Given.subject("police-officer-2"));
  }

  private static String account(long officer) {
    return "/officers/" + officer + "/account";
  }

  private static String etag(long officer) {
    return POLICE.get("/officers/" + officer).etag();
  }

  @Test
  void whoever_registered_an_officer_does_not_clear_them() {
    var id = Given.officer("Own").registered();
    Sql.write(
        "update officer set registered_by = ? where id = ?", Given.subject("program-manager"), id);
    var refused = CITY.put("/officers/" + id + "/clearance", "{}", null);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("own-enrolment");
    assertThat(
            Rest.as("program-manager-2").put("/officers/" + id + "/clearance", "{}", null).status())
        .isEqualTo(204);
  }

  @Test
  void nobody_confirms_their_own_certificate_though_a_colleague_stated_it() throws Exception {
    var id = String.valueOf(Given.officer("Self").account("police-officer-2").registered());
    var certificate = state(id, "CIT", "CIT-77").text("id");
    attach("police-officer", certificate);
    var refused = verify(COLLEAGUE, certificate);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("own-word");
    assertThat(COLLEAGUE.get("/officers/own").json().getAsJsonObject("row").get("id").getAsString())
        .isEqualTo(id);
  }

  @Test
  void no_agency_finds_an_officer_and_no_officer_an_agencys_clinician() throws Exception {
    var officer = Given.officer("Far").certified().registered();
    var clinician = Given.clinician("Near").clearedFor("DIVERSION").licensed().offShift();
    var ours = Sql.text("select min(id) from credential where officer_id = ?", officer);
    var theirs = Sql.text("select min(id) from credential where clinician_id = ?", clinician);
    assertThat(Rest.as("agency-admin").get("/officers/" + officer).status()).isEqualTo(403);
    var gone = Rest.body("reason", "Of another person");
    assertThat(Rest.as("agency-admin").post("/credentials/" + ours + "/withdrawal", gone).status())
        .isEqualTo(404);
    assertThat(attach("agency-admin", ours)).isEqualTo(404);
    assertThat(POLICE.post("/credentials/" + theirs + "/withdrawal", gone).status()).isEqualTo(404);
    assertThat(attach("police-officer", theirs)).isEqualTo(404);
    assertThat(verify(COLLEAGUE, theirs).status()).isEqualTo(404);

    var supervisor = Rest.as("clinical-supervisor");
    assertThat(supervisor.get("/officers/" + officer).status()).isEqualTo(200);
    var on = Rest.body("since", TODAY.toString(), "note", "Suspended by the police");
    assertThat(supervisor.post("/credentials/" + ours + "/discipline", on).status()).isEqualTo(404);
    assertThat(CITY.post("/credentials/" + ours + "/discipline", on).status()).isEqualTo(204);
  }

  @Test
  void a_file_of_an_officer_is_read_by_the_police_and_the_city() throws Exception {
    var officer = Given.officer("Paper").certified().registered();
    var ours = Sql.text("select min(id) from credential where officer_id = ?", officer);
    attach("police-officer", ours);
    var file = Sql.text("select id from evidence where credential_id = ?", ours);
    for (var reader : new String[] {"police-officer-2", "program-manager", "auditor"}) {
      assertThat(Outside.send("GET", "/api/v1/evidence/" + file, reader).statusCode())
          .as(reader)
          .isEqualTo(200);
    }
    assertThat(Outside.send("GET", "/api/v1/evidence/" + file, "agency-admin").statusCode())
        .isEqualTo(404);
  }

  @Test
  void a_contact_is_corrected_by_whoever_read_the_last_one() {
    var id = Given.officer("Moved").registered();
    var read = POLICE.get("/officers/" + id);
    var body = Rest.body("email", "moved@police.example", "unit", "District 4");
    assertThat(POLICE.put("/officers/" + id + "/contact", body, null).status()).isEqualTo(428);
    assertThat(POLICE.put("/officers/" + id + "/contact", body, read.etag()).status())
        .isEqualTo(204);
    assertThat(COLLEAGUE.put("/officers/" + id + "/contact", body, read.etag()).status())
        .isEqualTo(412);
    assertThat(POLICE.get("/officers/" + id).body()).contains("District 4", "moved@police");
    assertThat(Rest.as("auditor").get("/officers/" + id).body()).doesNotContain("moved@police");
  }

  @Test
  void the_list_is_narrowed_by_how_a_name_badge_or_unit_begins_and_by_clearance() {
    Given.officer("Narrow_One").cleared().registered();
    Given.officer("Narrow%Two").registered();
    assertThat(POLICE.get("/officers?words=Narrow").text("total")).isEqualTo("2");
    assertThat(POLICE.get("/officers?words=Narrow_").text("total")).isEqualTo("1");
    assertThat(POLICE.get("/officers?words=Narrow&cleared=true").text("total")).isEqualTo("1");
    assertThat(POLICE.get("/officers?words=Narrow&cleared=false").text("total")).isEqualTo("1");
  }

  @Test
  void a_page_that_was_not_found_is_in_the_trail_by_its_view() throws Exception {
    var page = Session.of("police-officer").get("/app/officers/officer.xhtml?id=999999998");
    assertThat(page.statusCode()).isEqualTo(404);
    var tried = "select count(*) from coresponse_trail.audit_entry where act = 'OfficerView.open'";
    assertThat(Sql.number(tried)).isPositive();
  }

  @Test
  void a_longer_list_asks_the_database_no_more() {
    Given.officer("Counted").certified().cleared().registered();
    var one = selects();
    for (var i = 0; i < 40; i++) {
      Given.officer("Counted").certified().cleared().registered();
    }
    assertThat(POLICE.get("/officers?words=Counted&size=200").text("total")).isEqualTo("41");
    assertThat(selects()).as("selects, those of timers beside it").isLessThan(one + 30);
  }

  /** Selects that the database counts for one list, and whatever timers ask meanwhile. */
  private static long selects() {
    return Sql.selects(
        () -> assertThat(POLICE.get("/officers?words=Counted&size=200").status()).isEqualTo(200));
  }

  @Test
  void who_leaves_may_work_until_the_day_before_and_the_watch_tells_it_once() throws Exception {
    var id = Given.officer("Leaver").cleared().certified().registered();
    var tomorrow = TODAY.plusDays(1);
    var early = Rest.body("until", "2019-01-01");
    assertThat(POLICE.post("/officers/" + id + "/departure", early).fields())
        .containsExactly("until");
    assertThat(
            POLICE
                .post("/officers/" + id + "/departure", Rest.body("until", tomorrow.toString()))
                .status())
        .isEqualTo(204);
    assertThat(lacks(String.valueOf(id))).isEqualTo("granted");
    Eventually.within(
        Duration.ofSeconds(40),
        () -> Sql.number("select count(*) from officer where may_work and id = ?", id) == 1);
    Outside.clockAt(tomorrow.atStartOfDay(Given.CITY).toInstant());
    Eventually.within(
        Duration.ofMinutes(1),
        () -> Sql.number("select count(*) from officer where not may_work and id = ?", id) == 1);
    assertThat(lacks(String.valueOf(id))).isEqualTo("NOT_A_MEMBER");
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry where subject_type = 'officer'"
                    + " and subject_number = ? and act = 'OfficerRightLost'",
                id))
        .isOne();
  }

  private static Reply state(String officer, String kind, String number) {
    return POLICE.post(
        "/officers/" + officer + "/credentials",
        Rest.body(
            "kind",
            kind,
            "number",
            number,
            "issuedOn",
            TODAY.minusDays(30).toString(),
            "expiresOn",
            TODAY.plusYears(1).toString()));
  }

  private static Reply verify(Rest who, String credential) {
    return who.post(
        "/credentials/" + credential + "/verification",
        Rest.body("on", TODAY.toString(), "source", "Training records of the department"));
  }

  private static int attach(String who, String credential) throws Exception {
    var body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c.pdf\"\r\n"
            + "Content-Type: application/pdf\r\n\r\n%PDF-1.7 c\r\n--x--\r\n";
    return Outside.send(
            "POST",
            "/api/v1/evidence?credential=" + credential,
            who,
            body,
            "Content-Type",
            "multipart/form-data; boundary=x")
        .statusCode();
  }

  private static String person(String given, String family, String badge) {
    return Rest.body(
        "givenName",
        given,
        "familyName",
        family,
        "badge",
        badge,
        "unit",
        "District 2",
        "email",
        "officer@police.example",
        "phone",
        "919 555 0144",
        "serviceFrom",
        TODAY.toString());
  }

  /** What is missing first. */
  private static String lacks(String officer) {
    var missing =
        CITY.get("/officers/" + officer)
            .json()
            .getAsJsonObject("row")
            .getAsJsonArray("rights")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("right")
            .getAsJsonArray("missing");
    return missing.isEmpty()
        ? "granted"
        : missing.get(0).getAsJsonObject().get("lack").getAsString();
  }
}
