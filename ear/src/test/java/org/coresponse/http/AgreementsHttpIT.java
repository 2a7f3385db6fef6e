package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Upload;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Contacts of agencies and what was agreed with them: two people for each, each agency its own. */
@InTheCity
@RunAsClient
class AgreementsHttpIT {
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);
  private static final String CONTACTS = "/agencies/pcc/contacts";
  private static final String AGREEMENTS = "/agencies/pcc/agreements";
  private static final byte[] PDF = "%PDF-1.7 cover".getBytes(StandardCharsets.US_ASCII);
  private static final Rest AGENCY = Rest.as("agency-admin");
  private static final Rest OTHER = Rest.as("agency-admin-bcb");
  private static final Rest CITY = Rest.as("program-manager");
  private static final Rest SECOND = Rest.as("program-manager-2");

  @BeforeEach
  void agencies() throws SQLException {
    Outside.emptyTables();
    Sql.write("insert ignore into agency (code, name) values ('pcc', 'Piedmont'), ('bcb', 'Bull')");
  }

  @Test
  void a_contact_is_added_once_changed_by_version_and_removed() {
    var added = AGENCY.post(CONTACTS, contact("ON_CALL", "desk@pcc.example", "919 555 0143"));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    var again = CITY.post(CONTACTS, contact("ON_CALL", "desk@pcc.example", "919 555 0143"));
    assertThat(again.text("id")).isEqualTo(added.text("id"));
    assertThat(CITY.post(CONTACTS, contact("ON_CALL", "x@pcc.example", null)).fields())
        .containsExactly("name");
    assertThat(CITY.post(CONTACTS, contact("BILLING", null, null)).fields())
        .containsExactly("email");
    assertThat(CITY.post(CONTACTS, contact("BILLING", null, "12")).fields())
        .containsExactly("phone");
    var one = CONTACTS + "/" + added.text("id");
    var changed = contact("ON_CALL", "night@pcc.example", null);
    assertThat(CITY.send("PUT", one, changed).status()).isEqualTo(428);
    assertThat(CITY.put(one, changed, "\"0\"").status()).isEqualTo(204);
    assertThat(AGENCY.put(one, changed, "\"0\"").status()).isEqualTo(412);
    assertThat(AGENCY.get(CONTACTS).body()).contains("night@pcc.example");
    assertThat(Rest.as("auditor").get(CONTACTS).body())
        .contains("Desk")
        .doesNotContain("night@pcc.example");
    assertThat(AGENCY.send("DELETE", one, null).status()).isEqualTo(204);
    assertThat(AGENCY.send("DELETE", one, null).status()).isEqualTo(404);
    assertThat(AGENCY.get(CONTACTS).list()).isEmpty();
    assertThat(trail("AgencyContactAmended")).contains("email").doesNotContain("night@");
  }

  @Test
  void another_agency_finds_nothing() {
    var contact = AGENCY.post(CONTACTS, contact("CONTRACT", "a@pcc.example", null)).text("id");
    var agreement = AGENCY.post(AGREEMENTS, insurance(TODAY.plusYears(1))).text("id");
    var file = Upload.send("agency-admin", files(agreement), "file", PDF).text("id");
    assertThat(OTHER.get(CONTACTS).status()).isEqualTo(404);
    assertThat(OTHER.get(AGREEMENTS).status()).isEqualTo(404);
    assertThat(OTHER.post(CONTACTS, contact("BILLING", "b@b.example", null)).status())
        .isEqualTo(404);
    assertThat(OTHER.post(AGREEMENTS, insurance(TODAY.plusYears(2))).status()).isEqualTo(404);
    for (var base : new String[] {CONTACTS, "/agencies/bcb/contacts"}) {
      var one = base + "/" + contact;
      assertThat(OTHER.send("DELETE", one, null).status()).as(one).isEqualTo(404);
      assertThat(OTHER.put(one, contact("CONTRACT", "c@b.example", null), "\"0\"").status())
          .as(one)
          .isEqualTo(404);
    }
    assertThat(OTHER.get("/agreement-files/" + file).status()).isEqualTo(404);
    assertThat(Upload.send("agency-admin-bcb", files(agreement), "file", PDF).status())
        .isEqualTo(404);
  }

  @Test
  void an_agency_enters_its_insurance_only_and_only_a_memorandum_may_be_open() {
    var own = agreement("BAA", "Associates", TODAY.plusYears(1));
    assertThat(AGENCY.post(AGREEMENTS, own).problem()).isEqualTo("not-yours-to-enter");
    var entered = AGENCY.post(AGREEMENTS, insurance(TODAY.plusYears(1)));
    assertThat(entered.status()).as(entered.body()).isEqualTo(201);
    assertThat(AGENCY.post(AGREEMENTS, insurance(TODAY.plusYears(1))).text("id"))
        .isEqualTo(entered.text("id"));
    assertThat(AGENCY.post(AGREEMENTS, insurance(TODAY.plusYears(2))).problem())
        .isEqualTo("agreement-entered-already");
    assertThat(CITY.post(AGREEMENTS, agreement("BAA", "Open", null)).fields())
        .containsExactly("expiresOn");
    assertThat(CITY.post(AGREEMENTS, agreement("BAA", "Backwards", TODAY.minusYears(9))).fields())
        .containsExactly("expiresOn");
    assertThat(CITY.post(AGREEMENTS, agreement("MOU", "Open", null)).status()).isEqualTo(201);
  }

  @Test
  void nobody_confirms_what_they_entered_and_none_without_its_file() {
    var id = CITY.post(AGREEMENTS, agreement("MOU", "Programme", null)).text("id");
    assertThat(confirm(SECOND, id).problem()).isEqualTo("agreement-file-needed");
    var evil = "<html>".getBytes(StandardCharsets.US_ASCII);
    assertThat(Upload.send("program-manager", files(id), "file", evil).status()).isEqualTo(422);
    assertThat(Upload.send("agency-admin", files(id), "file", PDF).problem())
        .isEqualTo("not-yours-to-enter");
    var file = Upload.send("program-manager", files(id), "file", PDF);
    assertThat(file.status()).as(file.body()).isEqualTo(201);
    assertThat(Upload.send("program-manager", files(id), "file", PDF).text("id"))
        .isEqualTo(file.text("id"));
    assertThat(confirm(CITY, id).problem()).isEqualTo("own-agreement");
    assertThat(confirm(AGENCY, id).status()).isEqualTo(403);
    assertThat(confirm(SECOND, id).status()).isEqualTo(204);
    assertThat(confirm(SECOND, id).status()).isEqualTo(204);
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry where act = ?",
                "AgreementConfirmed"))
        .isOne();
    assertThat(state(id)).isEqualTo("IN_FORCE");
    var opened = Rest.as("auditor").get("/agreement-files/" + file.text("id"));
    assertThat(opened.body()).isEqualTo("%PDF-1.7 cover");
    assertThat(opened.header("Content-Disposition")).startsWith("attachment");
    assertThat(opened.header("Content-Type")).isEqualTo("application/octet-stream");
    assertThat(trail("AgreementFileOpened")).contains(file.text("id"));
  }

  @Test
  void one_that_is_confirmed_takes_the_place_of_another_which_stays_on_record() {
    var old = confirmed(insurance(TODAY.plusDays(20)));
    assertThat(state(old)).isEqualTo("ENDING");
    var next =
        Rest.body(
            "kind", "INSURANCE",
            "title", "Liability of the new year",
            "from", TODAY.toString(),
            "expiresOn", TODAY.plusYears(1).toString(),
            "replaces", Long.valueOf(old));
    var id = confirmed(next);
    assertThat(state(id)).isEqualTo("IN_FORCE");
    assertThat(state(old)).isEqualTo("REPLACED");
    assertThat(Upload.send("agency-admin", files(old), "file", PDF).problem())
        .isEqualTo("agreement-ended");
    var ending = Rest.body("on", TODAY.toString(), "reason", "The insurer left the state");
    assertThat(CITY.post(AGREEMENTS + "/" + id + "/ending", ending).status()).isEqualTo(204);
    assertThat(CITY.post(AGREEMENTS + "/" + id + "/ending", ending).problem())
        .isEqualTo("agreement-ended");
    assertThat(state(id)).isEqualTo("ENDED");
  }

  @Test
  void a_lapsed_agreement_is_shown_and_takes_nobody_s_right_to_work() throws Exception {
    var clinician = Given.clinician("Steady").clearedFor("DIVERSION").licensed().offShift();
    var id = confirmed(insurance(TODAY.plusDays(20)));
    Outside.clockAt(TODAY.plusDays(20).atTime(LocalTime.of(0, 1)).atZone(Given.CITY).toInstant());
    assertThat(state(id)).isEqualTo("LAPSED");
    var banner = Outside.send("GET", "/app/clinicians/clinicians.xhtml", "program-manager").body();
    assertThat(banner).contains("id=\"lapsed\"").contains("Liability");
    var theirs = Outside.send("GET", "/app/clinicians/clinicians.xhtml", "agency-admin-bcb").body();
    assertThat(theirs).doesNotContain("id=\"lapsed\"");
    assertThat(CITY.get("/clinicians/" + clinician).text("mayWork")).isEqualTo("true");
  }

  private static String confirmed(String given) {
    var entered = AGENCY.post(AGREEMENTS, given);
    assertThat(entered.status()).as(entered.body()).isEqualTo(201);
    var id = entered.text("id");
    assertThat(Upload.send("agency-admin", files(id), "file", PDF).status()).isEqualTo(201);
    assertThat(confirm(CITY, id).status()).isEqualTo(204);
    return id;
  }

  private static Reply confirm(Rest who, String id) {
    return who.put(AGREEMENTS + "/" + id + "/confirmation", null, null);
  }

  private static String files(String agreement) {
    return "/agreement-files?agreement=" + agreement;
  }

  private static String insurance(LocalDate expires) {
    return agreement("INSURANCE", "Liability", expires);
  }

  private static String agreement(String kind, String title, LocalDate expires) {
    return Rest.body(
        "kind",
        kind,
        "title",
        title,
        "number",
        "P-1",
        "from",
        TODAY.minusMonths(6).toString(),
        "expiresOn",
        expires == null ? null : expires.toString());
  }

  private static String contact(String purpose, String email, String phone) {
    return Rest.body("name", "Desk", "purpose", purpose, "email", email, "phone", phone);
  }

  private static String state(String id) {
    return CITY.get(AGREEMENTS).list().asList().stream()
        .map(one -> one.getAsJsonObject())
        .filter(one -> id.equals(Reply.text(one, "id")))
        .map(one -> Reply.text(one, "state"))
        .findFirst()
        .orElse(null);
  }

  private static String trail(String act) {
    return Sql.text("select max(changes) from coresponse_trail.audit_entry where act = ?", act);
  }
}
