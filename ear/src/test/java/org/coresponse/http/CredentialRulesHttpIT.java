package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The rules of credentials: the city changes them, and knows first whom they stop. */
@InTheCity
@RunAsClient
class CredentialRulesHttpIT {
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);
  private static final LocalDate SOON = TODAY.plusDays(20);
  private static final Rest CITY = Rest.as("program-manager");

  /** The rules that are shipped stand again. */
  @AfterEach
  void as_shipped() {
    Sql.write("delete from credential where kind like 'IT-%'");
    Sql.write("delete from role_requirement where added_by is not null");
    Sql.write("update role_requirement set until_on = null, ended_at = null, ended_by = null");
    Sql.write("delete from credential_kind_change");
    Sql.write("delete from credential_kind where code like 'IT-%'");
    Sql.write(
        "update credential_kind set late_days = 0, verified_first = true, version = 0 where code ="
            + " 'LCSW'");
    Sql.write("update credential_kind set verified_first = false where code = 'CONFIDENTIALITY'");
  }

  @Test
  void a_requirement_says_first_whom_it_stops_and_then_stops_them_from_its_day_on() {
    var peer = Given.clinician("Peer").clearedFor("CO_RESPONSE").licensed().offShift();
    var other = Given.clinician("Other").clearedFor("CO_RESPONSE").licensed().offShift();
    var phone = Given.clinician("Phone").clearedFor("DIVERSION").licensed().offShift();
    Given.holds(peer, "EMT", TODAY.minusYears(1), TODAY.plusYears(3));
    var asked = asked("CO_RESPONSE", "EMERGENCY_MEDICINE", SOON);
    var foreseen = CITY.post("/role-requirements/preview", asked);
    assertThat(foreseen.status()).as(foreseen.body()).isEqualTo(200);
    assertThat(foreseen.list()).hasSize(1);
    assertThat(foreseen.body())
        .contains("\"clinician\":" + other + ",")
        .doesNotContain("\"clinician\":" + phone + ",");
    assertThat(ends(other)).isNotEqualTo(SOON.toString());
    var added = CITY.post("/role-requirements", asked);
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    assertThat(CITY.post("/role-requirements", asked).text("id")).isEqualTo(added.text("id"));
    assertThat(ends(other)).isEqualTo(SOON.toString());
    assertThat(ends(peer)).isNotEqualTo(SOON.toString());
    assertThat(
            CITY.post("/role-requirements", asked("CO_RESPONSE", "EMERGENCY_MEDICINE", TODAY))
                .problem())
        .isEqualTo("requirement-asked-already");

    var path = "/role-requirements/" + added.text("id");
    var etag = CITY.get(path).etag();
    var ending = Rest.body("until", SOON.toString());
    assertThat(CITY.put(path + "/ending", ending, null).status()).isEqualTo(428);
    assertThat(CITY.put(path + "/ending", ending, etag).status()).isEqualTo(200);
    assertThat(ends(other)).isNotEqualTo(SOON.toString());
    var stale = CITY.put(path + "/ending", Rest.body("until", SOON.plusDays(1).toString()), etag);
    assertThat(stale.status()).isEqualTo(412);
  }

  @Test
  void what_was_answered_of_a_day_stays_true() {
    var today = CITY.post("/role-requirements", asked("DIVERSION", "PEER_SUPPORT", TODAY));
    assertThat(today.status()).isEqualTo(422);
    assertThat(today.fields()).containsExactly("since");
    var licence =
        Sql.text(
            "select id from role_requirement where role = 'DIVERSION' and purpose = 'LICENCE'");
    var path = "/role-requirements/" + licence;
    var past =
        CITY.put(path + "/ending", Rest.body("until", TODAY.toString()), CITY.get(path).etag());
    assertThat(past.fields()).containsExactly("until");
    assertThat(Sql.number("select count(*) from role_requirement where until_on is not null"))
        .isZero();
  }

  @Test
  void of_two_who_add_the_same_at_once_one_row_comes() {
    var asked = asked("DIVERSION", "CRISIS_TRAINING", SOON);
    assertThat(Together.run(3, i -> CITY.post("/role-requirements", asked).status()))
        .containsOnly(201);
    assertThat(
            Sql.number(
                "select count(*) from role_requirement where role = 'DIVERSION' and purpose ="
                    + " 'CRISIS_TRAINING'"))
        .isOne();
  }

  @Test
  void of_two_editors_the_second_is_told() {
    var etag = CITY.get("/credential-kinds/LCSW").etag();
    var words = List.of(lateBy(45), lateBy(60));
    assertThat(
            Together.run(2, i -> CITY.put("/credential-kinds/LCSW", words.get(i), etag).status()))
        .containsExactlyInAnyOrder(200, 412);
    var changes = Rest.as("auditor").get("/credential-kinds/LCSW/changes");
    assertThat(changes.list()).hasSize(1);
    assertThat(changes.body()).contains("\"field\":\"lateDays\"", "\"before\":\"0\"");
    var now = CITY.get("/credential-kinds/LCSW");
    var again =
        CITY.put("/credential-kinds/LCSW", "{\"terms\":" + terms(now.json()) + "}", now.etag());
    assertThat(again.etag()).as("the same words change nothing").isEqualTo(now.etag());
  }

  @Test
  void a_kind_that_counts_only_once_confirmed_stops_whoever_is_not() {
    var id = Given.clinician("Word").clearedFor("DIVERSION").licensed().offShift();
    Sql.write(
        "update credential set verified_on = null, verified_by = null, verified_at = null,"
            + " verified_source = null where clinician_id = ? and kind = 'CONFIDENTIALITY'",
        id);
    var kind = CITY.get("/credential-kinds/CONFIDENTIALITY");
    var terms = terms(kind.json());
    terms.addProperty("verifiedFirst", true);
    var given = "{\"terms\":" + terms + "}";
    assertThat(CITY.post("/credential-kinds/CONFIDENTIALITY/preview", given).list()).hasSize(1);
    assertThat(CITY.put("/credential-kinds/CONFIDENTIALITY", given, kind.etag()).status())
        .isEqualTo(200);
    assertThat(CITY.get("/clinicians/" + id).text("mayWork")).isEqualTo("false");
  }

  @Test
  void a_new_kind_is_held_like_the_others_and_rules_that_contradict_are_refused() {
    var terms = terms(CITY.get("/credential-kinds/LCSW").json());
    var added = CITY.post("/credential-kinds", kind("IT-ONE", terms));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    assertThat(CITY.post("/credential-kinds", kind("IT-ONE", terms)).status()).isEqualTo(200);
    terms.addProperty("lateDays", 10);
    assertThat(CITY.post("/credential-kinds", kind("IT-ONE", terms)).problem())
        .isEqualTo("credential-kind-exists");
    terms.addProperty("requiredHours", 3000);
    assertThat(CITY.post("/credential-kinds", kind("IT-TWO", terms)).fields())
        .containsExactly("terms.requiredHours");
    terms.remove("requiredHours");
    terms.addProperty("fixedMonth", 2);
    assertThat(CITY.post("/credential-kinds", kind("IT-TWO", terms)).fields())
        .containsExactly("terms.fixedDay");
    assertThat(CITY.post("/credential-kinds", kind("it two", terms)).fields())
        .containsExactly("code");
    var id = Given.clinician("New").clearedFor("DIVERSION").offShift();
    Given.holds(id, "IT-ONE", TODAY.minusYears(1), TODAY.plusYears(1));
    assertThat(CITY.get("/clinicians/" + id).text("mayWork")).isEqualTo("true");
  }

  private static String asked(String role, String purpose, LocalDate since) {
    return Rest.body("role", role, "purpose", purpose, "since", since.toString());
  }

  private static String kind(String code, JsonObject terms) {
    return Rest.body("code", code, "purpose", "LICENCE", "terms", terms);
  }

  private static String lateBy(int days) {
    var terms = terms(CITY.get("/credential-kinds/LCSW").json());
    terms.addProperty("lateDays", days);
    return "{\"terms\":" + terms + "}";
  }

  /** The rules of a kind as they are sent back. */
  private static JsonObject terms(JsonObject kind) {
    var terms = new JsonObject();
    for (var name :
        List.of(
            "nameEn",
            "nameEs",
            "issuer",
            "lateDays",
            "evidenceNeeded",
            "verifiedFirst",
            "verifier",
            "associate",
            "requiredHours",
            "practicePerSupervision")) {
      if (kind.has(name)) {
        terms.add(name, kind.get(name));
      }
    }
    var cycle = kind.getAsJsonObject("cycle");
    terms.add("cycle", cycle.get("cycle"));
    terms.add("cycleYears", cycle.get("years"));
    terms.add("fixedYears", cycle.get("in"));
    if (cycle.has("on") && !cycle.get("on").isJsonNull()) {
      var on = cycle.get("on").getAsString().split("-");
      terms.addProperty("fixedMonth", Integer.parseInt(on[2]));
      terms.addProperty("fixedDay", Integer.parseInt(on[3]));
    }
    return terms;
  }

  private static String ends(long clinician) {
    var right =
        CITY.get("/clinicians/" + clinician)
            .json()
            .getAsJsonArray("rights")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("right");
    return right.has("ends") ? right.get("ends").getAsString() : "granted without end";
  }
}
