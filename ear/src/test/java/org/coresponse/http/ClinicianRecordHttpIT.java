package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The register of clinicians: two people for each thing, and each agency its own. */
@InTheCity
@RunAsClient
class ClinicianRecordHttpIT {
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);
  private static final Rest AGENCY = Rest.as("agency-admin");
  private static final Rest CITY = Rest.as("program-manager");

  @Test
  void the_same_enrolment_twice_is_one_person_and_another_with_the_address_is_refused() {
    agency("pcc");
    var first = AGENCY.post("/clinicians", person("Ann", "Lee"));
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    var again = AGENCY.post("/clinicians", person("Ann", "Lee"));
    assertThat(again.text("id")).isEqualTo(first.text("id"));
    var other = AGENCY.post("/clinicians", person("Bea", "Lee"));
    assertThat(other.status()).isEqualTo(422);
    assertThat(other.fields()).containsExactly("email");
    var elsewhere = Rest.as("agency-admin-bcb").post("/clinicians", person("Cy", "Lee"));
    assertThat(elsewhere.status()).isEqualTo(404);
  }

  @Test
  void who_states_a_credential_does_not_verify_it_and_evidence_comes_first() {
    var id = Given.clinician("Stone").clearedFor("DIVERSION").offShift();
    var stated = state(id, "LCSW", "C-900");
    assertThat(stated.status()).as(stated.body()).isEqualTo(201);
    assertThat(state(id, "LCSW", "C-900").text("id")).isEqualTo(stated.text("id"));
    assertThat(right(id)).isEqualTo("NOT_VERIFIED");
    var credential = stated.text("id");
    var early = verify(CITY, credential);
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.problem()).isEqualTo("evidence-needed");
    assertThat(verify(AGENCY, credential).status()).isEqualTo(403);
    Sql.write(
        "insert into evidence (credential_id, agency_id, name, type, size_bytes, sha256, added_at,"
            + " added_by, added_by_name) select id, agency_id, 'a.pdf', 'PDF', 5, repeat('0', 64),"
            + " '2026-01-01', 'given', 'Given' from credential where id = ?",
        credential);
    assertThat(verify(CITY, credential).status()).isEqualTo(204);
    assertThat(right(id)).isEqualTo("granted");
    assertThat(CITY.get("/clinicians/" + id).text("mayWork")).isEqualTo("true");
  }

  @Test
  void a_discipline_ends_the_right_and_off_the_record_gives_it_back() {
    var id = Given.clinician("Flint").clearedFor("DIVERSION").licensed().offShift();
    var credential =
        Sql.text("select id from credential where clinician_id = ? and kind = 'LCSW'", id);
    var on = Rest.body("since", TODAY.toString(), "note", "Suspended by the board");
    assertThat(CITY.post("/credentials/" + credential + "/discipline", on).status()).isEqualTo(204);
    assertThat(right(id)).isEqualTo("UNDER_DISCIPLINE");
    var off = Rest.body("note", "The board has lifted it");
    CITY.post("/credentials/" + credential + "/discipline", off);
    assertThat(right(id)).isEqualTo("granted");
    var gone = Rest.body("reason", "Of another person");
    assertThat(AGENCY.post("/credentials/" + credential + "/withdrawal", gone).status())
        .isEqualTo(204);
    assertThat(right(id)).isEqualTo("NO_LICENCE");
    assertThat(AGENCY.post("/credentials/" + credential + "/withdrawal", gone).problem())
        .isEqualTo("credential-withdrawn");
  }

  @Test
  void an_associate_may_work_once_a_cleared_supervisor_is_named() {
    var associate = Given.clinician("Young").clearedFor("DIVERSION").offShift();
    Given.holds(associate, "LCSWA", TODAY.minusYears(1), TODAY.plusYears(1));
    var supervisor = Given.clinician("Elder").clearedFor("SUPERVISION").licensed().offShift();
    var bystander = Given.clinician("Other").clearedFor("DIVERSION").licensed().offShift();
    assertThat(right(associate)).isEqualTo("NO_SUPERVISOR");
    assertThat(name(associate, bystander).fields()).containsExactly("supervisor");
    assertThat(name(associate, associate).fields()).containsExactly("supervisor");
    assertThat(name(associate, supervisor).status()).isEqualTo(204);
    assertThat(right(associate)).isEqualTo("granted");
    var revoked = Rest.body("reason", "No longer a supervisor");
    CITY.post("/clinicians/" + supervisor + "/clearances/SUPERVISION/revocation", revoked);
    assertThat(right(associate)).isEqualTo("SUPERVISOR_MAY_NOT");
  }

  @Test
  void whoever_goes_over_to_another_agency_is_cleared_anew_and_seen_by_it_alone() {
    agency("bcb");
    var id = Given.clinician("Mover").clearedFor("DIVERSION").licensed().offShift();
    assertThat(Rest.as("agency-admin-bcb").get("/clinicians/" + id).status()).isEqualTo(404);
    var moved =
        CITY.post(
            "/clinicians/" + id + "/transfer",
            Rest.body("agency", "bcb", "from", TODAY.toString()));
    assertThat(moved.status()).as(moved.body()).isEqualTo(204);
    assertThat(AGENCY.get("/clinicians/" + id).status()).isEqualTo(404);
    var theirs = Rest.as("agency-admin-bcb").get("/clinicians/" + id + "/record");
    assertThat(theirs.body()).contains("\"revokedAt\"").contains("LCSW");
    assertThat(right(id)).isNull();
    assertThat(Sql.number("select count(*) from former_membership where clinician_id = ?", id))
        .isOne();
    var back =
        CITY.post(
            "/clinicians/" + id + "/transfer",
            Rest.body("agency", "pcc", "from", TODAY.minusDays(9).toString()));
    assertThat(back.problem()).isEqualTo("membership-day");
  }

  @Test
  void who_leaves_may_work_until_the_day_before() {
    var id = Given.clinician("Leaver").clearedFor("DIVERSION").licensed().offShift();
    AGENCY.post(
        "/clinicians/" + id + "/departure", Rest.body("until", TODAY.plusDays(1).toString()));
    assertThat(right(id)).isEqualTo("granted");
    AGENCY.post("/clinicians/" + id + "/departure", Rest.body("until", TODAY.toString()));
    assertThat(right(id)).isEqualTo("NOT_A_MEMBER");
  }

  @Test
  void a_file_is_what_its_content_says_and_is_handed_out_as_an_attachment() throws Exception {
    var id = Given.clinician("Paper").clearedFor("DIVERSION").licensed().offShift();
    var credential =
        Sql.text("select id from credential where clinician_id = ? and kind = 'LCSW'", id);
    var path = "/api/v1/evidence?credential=" + credential;
    assertThat(sent(path, "x.pdf", "<html>").statusCode()).isEqualTo(422);
    assertThat(sent(path, "x.pdf", "").statusCode()).isEqualTo(422);
    var kept = sent(path, "../../letter of the board.pdf", "%PDF-1.7 x");
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    assertThat(kept.body()).contains("\"name\":\"letter of the board.pdf\"");
    var number = id(kept);
    assertThat(id(sent(path, "again.pdf", "%PDF-1.7 x"))).isEqualTo(number);
    var opened = Outside.send("GET", "/api/v1/evidence/" + number, "auditor");
    assertThat(opened.body()).isEqualTo("%PDF-1.7 x");
    assertThat(opened.headers().firstValue("Content-Disposition"))
        .contains("attachment; filename*=UTF-8''letter%20of%20the%20board.pdf");
    assertThat(opened.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(Outside.send("GET", "/api/v1/evidence/" + number, "agency-admin-bcb").statusCode())
        .isEqualTo(404);
  }

  private static String id(HttpResponse<String> kept) {
    return kept.body().replaceAll("^\\{\"id\":(\\d+).*", "$1");
  }

  private static HttpResponse<String> sent(String path, String name, String content)
      throws Exception {
    var body =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/pdf\r\n\r\n"
            + content
            + "\r\n--x--\r\n";
    return Outside.send(
        "POST", path, "agency-admin", body, "Content-Type", "multipart/form-data; boundary=x");
  }

  private static Reply state(long clinician, String kind, String number) {
    return AGENCY.post(
        "/clinicians/" + clinician + "/credentials",
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
        Rest.body("on", TODAY.toString(), "source", "https://board.example.org"));
  }

  private static Reply name(long associate, long supervisor) {
    return AGENCY.post(
        "/clinicians/" + associate + "/supervisor",
        Rest.body("supervisor", supervisor, "from", TODAY.toString()));
  }

  private static String person(String given, String family) {
    return Rest.body(
        "agency",
        "pcc",
        "givenName",
        given,
        "familyName",
        family,
        "email",
        "lee@pcc.example",
        "memberFrom",
        TODAY.toString(),
        "languages",
        List.of());
  }

  private static void agency(String code) {
    Sql.write("insert ignore into agency (code, name) values (?, ?)", code, code);
  }

  /** What is missing first for the only role they are cleared for; null without a role. */
  private static String right(long clinician) {
    var rights = CITY.get("/clinicians/" + clinician).json().getAsJsonArray("rights");
    if (rights.isEmpty()) {
      return null;
    }
    var missing =
        rights.get(0).getAsJsonObject().getAsJsonObject("right").getAsJsonArray("missing");
    return missing.isEmpty()
        ? "granted"
        : missing.get(0).getAsJsonObject().get("lack").getAsString();
  }
}
