package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.Given.TakenByPhone;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The record that a response by phone ends with, and its safety plan. */
@InTheCity
@RunAsClient
class RecordsHttpIT {
  private static final String CLINICIAN = "diversion-clinician";
  private static final int ROUNDS = 6;

  @Test
  void a_draft_is_kept_as_it_was_typed_until_somebody_kept_another() {
    var call = Given.takenByPhone(CLINICIAN);
    var empty = read(CLINICIAN, call);
    assertThat(empty.etag()).isEqualTo("\"0\"");
    assertThat(empty.text("content.note")).isNull();
    assertThat(empty.text("acceptedAt")).isNotNull();

    var typed =
        Rest.body("note", " Speaks\n softly. ", "referrals", List.of(Map.of("remark", "?")));
    var kept = keep(call, typed, "\"0\"");
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    assertThat(kept.etag()).isEqualTo("\"1\"");
    assertThat(read(CLINICIAN, call).text("content.note")).isEqualTo(" Speaks\n softly. ");
    assertThat(keep(call, typed, "\"0\"").status()).as("the same again").isEqualTo(200);
    assertThat(keep(call, Rest.body("note", "Other"), "\"0\"").problem()).isEqualTo("stale");
    assertThat(keep(call, Rest.body("note", "Other"), null).status()).isEqualTo(428);
    assertThat(Sql.number("select count(*) from record_referral")).isOne();
  }

  @Test
  void what_no_list_has_is_refused_and_so_is_a_call_that_was_not_taken() {
    var call = Given.takenByPhone(CLINICIAN);
    assertThat(keep(call, Rest.body("disposition", "nonsense"), "\"0\"").fields())
        .containsExactly("disposition");
    assertThat(
            keep(call, Rest.body("referrals", List.of(Map.of("service", "nonsense"))), "\"0\"")
                .fields())
        .containsExactly("referrals[0].service");
    assertThat(keep(call, Rest.body("note", "x".repeat(8001)), "\"0\"").fields())
        .containsExactly("note");
    Sql.write("update response set accepted_at = null where id = ?", call.response());
    assertThat(keep(call, Rest.body("note", "x"), "\"0\"").problem())
        .isEqualTo("response-not-taken");
  }

  @Test
  void a_record_is_signed_once_it_has_everything_and_that_ends_the_response() {
    var call = Given.takenByPhone(CLINICIAN);
    var refused = sign(call, "\"0\"");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.fields())
        .containsExactly("note", "outcome", "disposition", "risk", "policeAsked", "followUpWanted");
    assertThat(status(call)).isEqualTo("ACCEPTED");

    var etag = keep(call, whole(false), "\"0\"").etag();
    var signed = sign(call, etag);
    assertThat(signed.status()).as(signed.body()).isEqualTo(200);
    assertThat(signed.text("signedBy")).isNotBlank();
    assertThat(signed.text("apcoCode")).isEqualTo("05");
    assertThat(signed.text("status")).isEqualTo("COMPLETED");
    assertThat(signed.text("endedAt")).isNotNull();
    assertThat(signed.text("incidentClosed")).isEqualTo("false");
    assertThat(status(call)).isEqualTo("COMPLETED");
    assertThat(incident(call)).isEqualTo("OPEN");

    var again = sign(call, etag);
    assertThat(again.status()).as(again.body()).isEqualTo(200);
    assertThat(again.text("signedAt")).isEqualTo(signed.text("signedAt"));
    assertThat(lines("RecordSigned", call)).hasSize(1);
    assertThat(lines("RecordSigned", call).toString())
        .contains("encounter_record:", "followUpWanted")
        .doesNotContain("LOW", "RESOLVED_PHONE", "resolved_phone");
  }

  @Test
  void signing_closes_the_incident_where_the_clinician_chose_so() {
    var call = Given.takenByPhone(CLINICIAN);
    var signed = sign(call, keep(call, whole(true), "\"0\"").etag());
    assertThat(signed.text("incidentClosed")).as(signed.body()).isEqualTo("true");
    var incident = Rest.as("dispatcher").get("/incidents/" + call.incident());
    assertThat(incident.text("status")).isEqualTo("CLOSED");
    assertThat(incident.text("disposition")).isEqualTo("resolved_phone");
    assertThat(
            Reply.text(
                incident.json().getAsJsonArray("closings").get(0).getAsJsonObject(), "closedBy"))
        .isEqualTo(signed.text("signedBy"));
    assertThat(lines("IncidentClosed", call)).hasSize(1);
  }

  @Test
  void an_incident_that_somebody_else_is_on_stays_open() {
    var call = Given.takenByPhone(CLINICIAN);
    var other = Given.clinician("Field").clearedFor("CO_RESPONSE").licensed().onShift();
    Rest.as("dispatcher")
        .post(
            "/incidents/" + call.incident() + "/responses",
            Rest.body("clinician", other, "mode", "COR"));
    var signed = sign(call, keep(call, whole(true), "\"0\"").etag());
    assertThat(signed.status()).as(signed.body()).isEqualTo(200);
    assertThat(signed.text("incidentClosed")).isEqualTo("false");
    assertThat(incident(call)).isEqualTo("OPEN");
    assertThat(status(call)).isEqualTo("COMPLETED");
  }

  @Test
  void what_was_signed_is_locked_and_added_to() {
    var call = Given.takenByPhone(CLINICIAN);
    var etag = keep(call, whole(false), "\"0\"").etag();
    assertThat(add(call, "1", "Called back.").problem()).isEqualTo("record-not-signed");
    var signed = sign(call, etag);
    assertThat(keep(call, Rest.body("note", "Other"), signed.etag()).problem())
        .isEqualTo("record-signed");
    assertThat(add(call, "1", "Called back.").status()).isEqualTo(201);
    assertThat(add(call, "1", "Called back.").status()).isEqualTo(200);
    var read = read("clinical-supervisor", call);
    assertThat(read.json().getAsJsonArray("addenda")).hasSize(1);
    assertThat(read.body()).contains("Called back.");
    assertThat(lines("RecordAmended", call).toString())
        .contains("record_addendum:")
        .doesNotContain("Called");
  }

  @Test
  void a_response_that_ended_without_a_record_still_gets_one() {
    var call = Given.takenByPhone(CLINICIAN);
    Rest.as(CLINICIAN)
        .put(
            "/responses/" + call.response() + "/status",
            Rest.body("status", "COMPLETED"),
            "\"" + Sql.text("select version from response where id = ?", call.response()) + "\"");
    assertThat(status(call)).isEqualTo("COMPLETED");
    var signed = sign(call, keep(call, whole(true), "\"0\"").etag());
    assertThat(signed.status()).as(signed.body()).isEqualTo(200);
    assertThat(signed.text("incidentClosed")).isEqualTo("true");
  }

  @Test
  void a_draft_is_its_clinicians_and_their_supervisors() {
    var call = Given.takenByPhone(CLINICIAN);
    keep(call, Rest.body("note", "Mine"), "\"0\"");
    var other = Given.clinician("Onda").account("field-clinician").clearedFor("CO_RESPONSE");
    var clinician = other.licensed().onShift();
    assertThat(read("field-clinician", call).problem()).isEqualTo("not-your-record");
    assertThat(plan("field-clinician", call).problem()).isEqualTo("not-your-record");
    assertThat(
            Rest.as("field-clinician")
                .put(
                    "/responses/" + call.response() + "/record",
                    Rest.body("note", "Theirs"),
                    "\"1\"")
                .problem())
        .isEqualTo("not-your-record");
    assertThat(read("clinical-supervisor", call).text("content.note")).isEqualTo("Mine");

    Rest.as("dispatcher")
        .post(
            "/incidents/" + call.incident() + "/responses",
            Rest.body("clinician", clinician, "mode", "COR"));
    assertThat(read("field-clinician", call).status()).as("a draft").isEqualTo(403);
    assertThat(plan("field-clinician", call).status()).isEqualTo(200);
    sign(call, keep(call, whole(false), "\"1\"").etag());
    assertThat(read("field-clinician", call).text("content.note")).isEqualTo("Talked.");
    assertThat(lines("RecordViewed", call)).hasSize(2);
  }

  @Test
  void a_response_in_the_field_has_no_such_record() {
    var who =
        Given.clinician("Gone").account("field-clinician").clearedFor("CO_RESPONSE").licensed();
    var sent =
        Rest.as("dispatcher")
            .post(
                "/incidents/" + Given.call().taken() + "/responses",
                Rest.body("clinician", who.onShift(), "mode", "COR"));
    assertThat(
            Rest.as("field-clinician")
                .get("/responses/" + sent.text("response") + "/record")
                .problem())
        .isEqualTo("response-not-by-phone");
  }

  @Test
  void the_latest_screen_says_the_risk() {
    var call = Given.takenByPhone(CLINICIAN);
    var etag = keep(call, whole(false), "\"0\"").etag();
    var screened =
        Rest.as(CLINICIAN)
            .post(
                "/calls/" + call.incident() + "/assessments",
                Rest.body(
                    "screen",
                    Map.of(
                        "item1",
                        "YES",
                        "item2",
                        "YES",
                        "item3",
                        "NO",
                        "item4",
                        "YES",
                        "item5",
                        "NO",
                        "item6",
                        "NO",
                        "respondent",
                        "SELF",
                        "language",
                        "en")));
    assertThat(screened.text("clinicalLevel")).as(screened.body()).isEqualTo("HIGH");
    assertThat(read(CLINICIAN, call).text("screened")).isEqualTo("HIGH");
    assertThat(sign(call, etag).text("content.risk")).isEqualTo("HIGH");
  }

  @Test
  void an_outcome_that_the_record_does_not_show_is_refused() {
    var call = Given.takenByPhone(CLINICIAN);
    var etag = keep(call, ended("SAFETY_PLAN", false), "\"0\"").etag();
    assertThat(sign(call, etag).fields()).containsExactly("outcome");
    var planned = writePlan(call, "en", "Music", "\"0\"");
    assertThat(planned.status()).as(planned.body()).isEqualTo(200);
    assertThat(sign(call, etag).status()).isEqualTo(200);
  }

  @Test
  void a_signature_and_a_call_off_have_one_winner() {
    for (var round = 0; round < ROUNDS; round++) {
      var call = Given.takenByPhone(CLINICIAN);
      var etag = keep(call, whole(true), "\"0\"").etag();
      var version = Sql.text("select version from response where id = ?", call.response());
      var replies =
          Together.run(
              2,
              i ->
                  i == 0
                      ? sign(call, etag)
                      : Rest.as("dispatcher")
                          .put(
                              "/responses/" + call.response() + "/status",
                              Rest.body("status", "HANDED_BACK", "reason", "Police take this one."),
                              "\"" + version + "\""));
      var signed = replies.get(0);
      var off = replies.get(1);
      assertThat(signed.status() == 200 ^ off.status() == 200)
          .as(signed.body() + off.body())
          .isTrue();
      if (signed.status() == 200) {
        assertThat(off.problem()).isIn("incident-closed", "status-not-possible", "stale");
        assertThat(incident(call)).isEqualTo("CLOSED");
      } else {
        assertThat(signed.problem()).isIn("response-called-off", "status-not-possible");
        assertThat(incident(call)).isEqualTo("OPEN");
        assertThat(read(CLINICIAN, call).text("content.note")).isEqualTo("Talked.");
        assertThat(read(CLINICIAN, call).text("signedAt")).isNull();
      }
    }
  }

  @Test
  void signing_twice_at_once_is_signing_once() {
    for (var round = 0; round < ROUNDS; round++) {
      var call = Given.takenByPhone(CLINICIAN);
      var etag = keep(call, whole(true), "\"0\"").etag();
      var replies = Together.run(2, i -> sign(call, etag));
      assertThat(replies).extracting(Reply::status).containsExactly(200, 200);
      assertThat(replies.get(0).text("signedAt")).isEqualTo(replies.get(1).text("signedAt"));
      assertThat(lines("RecordSigned", call)).hasSize(1);
      assertThat(lines("IncidentClosed", call)).hasSize(1);
    }
  }

  @Test
  void a_first_draft_kept_twice_at_once_is_one() {
    for (var round = 0; round < ROUNDS; round++) {
      var call = Given.takenByPhone(CLINICIAN);
      var replies = Together.run(2, i -> keep(call, Rest.body("note", "Draft " + i), "\"0\""));
      assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 412);
    }
  }

  @Test
  void each_change_of_a_safety_plan_that_is_kept_is_a_version() {
    var call = Given.takenByPhone(CLINICIAN);
    assertThat(plan(CLINICIAN, call).etag()).isEqualTo("\"0\"");
    var first = writePlan(call, "es", "Música", "\"0\"");
    assertThat(first.text("number")).as(first.body()).isEqualTo("1");
    assertThat(first.text("keptAt")).isNotNull();
    var same = writePlan(call, "es", "Música", "\"0\"");
    assertThat(same.text("number")).isEqualTo("1");
    assertThat(writePlan(call, "es", "Otra", "\"0\"").problem()).isEqualTo("stale");
    var second = writePlan(call, "es", "Caminar", first.etag());
    assertThat(second.text("number")).isEqualTo("2");
    assertThat(second.json().getAsJsonArray("versions")).hasSize(2);
    assertThat(
            Sql.rows(
                "select number, coping from safety_plan where response_id = ? order by number",
                call.response()))
        .containsExactly(List.of("1", "Música"), List.of("2", "Caminar"));
    assertThat(plan("clinical-supervisor", call).text("text.coping")).isEqualTo("Caminar");
    assertThat(writePlan(call, "fr", "Musique", second.etag()).fields())
        .containsExactly("language");
    assertThat(lines("SafetyPlanKept", call)).hasSize(2);
    assertThat(lines("SafetyPlanViewed", call)).hasSize(1);
  }

  @Test
  void a_plan_is_printed_in_its_own_language_without_number_or_note() throws Exception {
    var call = Given.takenByPhone(CLINICIAN);
    keep(call, Rest.body("note", "Not for paper"), "\"0\"");
    var address = "/app/records/plan.xhtml?response=" + call.response();
    assertThat(Outside.send("GET", address, CLINICIAN).statusCode()).isEqualTo(404);
    writePlan(call, "es", "Escuchar música", "\"0\"");
    var sheet = Outside.send("GET", address, CLINICIAN, null, "Accept-Language", "en").body();
    assertThat(sheet)
        .contains(
            "<html",
            "lang=\"en\"",
            "lang=\"es\"",
            "Escuchar música",
            "Señales de que viene una crisis",
            "988")
        .doesNotContain("Not for paper", call.incident());
  }

  @Test
  void the_list_takes_as_many_statements_for_four_as_for_one() {
    var call = Given.takenByPhone(CLINICIAN);
    sign(call, keep(call, whole(true), "\"0\"").etag());
    var one = Sql.selects(RecordsHttpIT::list);
    for (var i = 0; i < 3; i++) {
      var next = Given.takenByPhone(CLINICIAN, call.clinician());
      sign(next, keep(next, whole(true), "\"0\"").etag());
      assertThat(list()).contains(next.incident());
    }
    assertThat(Sql.selects(RecordsHttpIT::list)).isEqualTo(one);
  }

  @Test
  void nothing_of_a_record_or_a_plan_leaves_the_clinical_lane() throws Exception {
    var call = Given.takenByPhone(CLINICIAN);
    var canary = "Canary" + Long.toHexString(System.nanoTime());
    var content = new JsonObject();
    content.addProperty("note", canary + "1");
    content.addProperty("outcome", "REFERRED");
    content.addProperty("disposition", "referred");
    content.addProperty("risk", "MODERATE");
    content.addProperty("policeAsked", "UNKNOWN");
    content.addProperty("followUpWanted", false);
    content.addProperty("followUpReason", canary + "2");
    content.addProperty("closeIncident", true);
    var referral = new JsonObject();
    referral.addProperty("service", "shelter");
    referral.addProperty("provider", canary + "3");
    referral.addProperty("remark", canary + "4");
    var referrals = new JsonArray();
    referrals.add(referral);
    content.add("referrals", referrals);
    var kept = keep(call, content.toString(), "\"0\"");
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    writePlan(call, "en", canary + "5", "\"0\"");
    var signed = sign(call, kept.etag());
    assertThat(signed.status()).as(signed.body()).isEqualTo(200);
    assertThat(add(call, canary.substring(0, 12), canary + "6").status()).isEqualTo(201);
    assertThat(read("clinical-supervisor", call).body()).contains(canary + "1", canary + "6");
    for (var user :
        List.of(
            "call-taker",
            "dispatcher",
            "shift-supervisor",
            "police-officer",
            "program-manager",
            "agency-admin",
            "auditor")) {
      for (var row : AccessHttpIT.reads()) {
        var path =
            row.replace("{number}", call.incident())
                .replace("{id}", call.response())
                .replace("{list}", "disposition")
                .replaceAll("\\{[^}]*}", "x");
        for (var address :
            List.of(
                path, path + "?number=" + call.incident(), path + "?response=" + call.response())) {
          var answer = Outside.send("GET", address, user);
          assertThat(answer.statusCode()).as(user + address).isLessThan(500);
          assertThat(answer.body()).as(user + address).doesNotContain(canary);
          if (answer.statusCode() == 403) {
            break;
          }
        }
      }
    }
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry where concat_ws(' ', act,"
                    + " subject_number, problem, changes, request) like ?",
                "%" + canary + "%"))
        .isZero();
  }

  private static String list() {
    try {
      var page = Outside.send("GET", "/app/records/records.xhtml", CLINICIAN);
      assertThat(page.statusCode()).isEqualTo(200);
      return page.body();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String whole(boolean close) {
    return ended("RESOLVED_PHONE", close);
  }

  private static String ended(String outcome, boolean close) {
    return Rest.body(
        "note",
        "Talked.",
        "outcome",
        outcome,
        "disposition",
        "resolved_phone",
        "risk",
        "LOW",
        "policeAsked",
        "NO",
        "followUpWanted",
        true,
        "reachBy",
        "PHONE",
        "reachAt",
        "919 555 0123",
        "closeIncident",
        close);
  }

  private static Reply read(String user, TakenByPhone call) {
    return Rest.as(user).get("/responses/" + call.response() + "/record");
  }

  private static Reply keep(TakenByPhone call, String content, String etag) {
    return Rest.as(CLINICIAN).put("/responses/" + call.response() + "/record", content, etag);
  }

  private static Reply sign(TakenByPhone call, String etag) {
    return Rest.as(CLINICIAN)
        .send(
            "POST", "/responses/" + call.response() + "/record/signature", "{}", "If-Match", etag);
  }

  private static Reply add(TakenByPhone call, String clientId, String text) {
    return Rest.as(CLINICIAN)
        .post(
            "/responses/" + call.response() + "/record/addenda",
            Rest.body("clientId", clientId, "text", text));
  }

  private static Reply plan(String user, TakenByPhone call) {
    return Rest.as(user).get("/responses/" + call.response() + "/safety-plan");
  }

  private static Reply writePlan(TakenByPhone call, String language, String coping, String etag) {
    return Rest.as(CLINICIAN)
        .put(
            "/responses/" + call.response() + "/safety-plan",
            Rest.body("language", language, "firstName", "Ana", "coping", coping),
            etag);
  }

  private static String status(TakenByPhone call) {
    return Sql.text("select status from response where id = ?", call.response());
  }

  private static String incident(TakenByPhone call) {
    return Sql.text("select status from incident where number = ?", call.incident());
  }

  private static List<List<String>> lines(String act, TakenByPhone call) {
    return Sql.rows(
        "select changes from coresponse_trail.audit_entry where act = ? and subject_number = ?",
        act,
        call.incident());
  }
}
