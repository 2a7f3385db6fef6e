package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What people say stays in the tables it is kept in. */
@InTheCity
@RunAsClient
class CanaryHttpIT {
  @Test
  void nothing_of_what_people_say_is_in_a_log_or_in_the_trail() throws IOException {
    var canary = "Canary" + Long.toHexString(System.nanoTime());
    var brief = "Zq" + canary.substring(canary.length() - 5);
    var number =
        Given.call()
            .with("externalId", canary + "1")
            .with("nature", canary + "2")
            .with("callerName", canary + "3")
            .with("narrative", canary + "4")
            .with("cadPriority", canary.substring(0, 15))
            .with("cadDisposition", canary + "5")
            .at(canary + "6", 1, 1)
            .taken();
    Rest.as("cad-system").post("/calls", "{\"" + canary + "\":\"" + canary + "\"}");
    Rest.as("cad-system").post("/calls", "{\"narrative\":\"" + canary + "\\u0007\"}");
    Rest.as("cad-system").post("/calls", "{\"narrative\":\"" + canary);
    for (var field : List.of("callback", "source", "channel", "receivedAt", "callerType")) {
      Given.call().with(field, canary + " " + "x".repeat(200)).posted();
    }
    var dispatcher = Rest.as("dispatcher");
    dispatcher.get("/calls?text=" + canary);
    dispatcher.get("/calls/" + canary);
    dispatcher.get("/calls?" + canary + "=" + canary);
    dispatcher.get("/codes/" + canary);
    dispatcher.get("/" + canary);
    dispatcher.send("GET", "/calls", null, "If-Match", canary, "Accept-Language", canary);
    Rest.as("auditor").get("/trail?from=" + canary);
    Rest.as("auditor").get("/trail?who=" + canary + "&act=" + canary + "&on=" + canary);
    var assessments = "/calls/" + number + "/assessments";
    dispatcher.post(assessments, Rest.body("callerType", canary));
    var decision = dispatcher.post(assessments, "{}").text("id");
    var screened =
        Rest.as("diversion-clinician")
            .post(
                assessments,
                Rest.body(
                    "screen",
                    Map.of(
                        "item1",
                        "NO",
                        "respondent",
                        "OTHER",
                        "respondentWho",
                        canary + "13",
                        "language",
                        "en",
                        "comment",
                        canary + "14")));
    assertThat(screened.status()).as(screened.body()).isEqualTo(201);
    Rest.as("diversion-clinician")
        .post(assessments, Rest.body("screen", Map.of("item1", canary, "language", canary)));
    decision = screened.text("id");
    var supervisor = Rest.as("shift-supervisor");
    var overrides = assessments + "/" + decision + "/overrides";
    supervisor.post(
        overrides, Rest.body("mode", "COR", "reasonCode", canary, "reason", canary + "7"));
    supervisor.post(
        overrides,
        Rest.body("mode", "COR", "reasonCode", "distance", "reason", "    " + brief + "    "));
    var overridden =
        supervisor.post(
            overrides, Rest.body("mode", "COR", "reasonCode", "distance", "reason", canary + "8"));
    assertThat(overridden.status()).as(overridden.body()).isEqualTo(201);
    var review = "/overrides/" + Sql.text("select max(id) from recommendation_override");
    var reviewer = Rest.as("clinical-supervisor");
    reviewer.post(
        review + "/reviews",
        Rest.body("seen", 0, "verdict", "NOT_AGREED", "comment", "    " + brief + "    "));
    var reviewed =
        reviewer.post(
            review + "/reviews",
            Rest.body("seen", 0, "verdict", "NOT_AGREED", "comment", canary + "15"));
    assertThat(reviewed.status()).as(reviewed.body()).isEqualTo(201);
    var id = Given.clinician("Canary").clearedFor("CO_RESPONSE").licensed().onShift();
    var response =
        dispatcher
            .post("/incidents/" + number + "/responses", Rest.body("clinician", id, "mode", "COR"))
            .text("response");
    var off =
        dispatcher.put(
            "/responses/" + response + "/status",
            Rest.body("status", "CANCELLED", "reason", canary + "9"),
            "\"0\"");
    assertThat(off.status()).as(off.body()).isEqualTo(200);
    var disposition = "/incidents/" + number + "/disposition";
    var etag = dispatcher.get("/incidents/" + number).etag();
    dispatcher.put(disposition, Rest.body("code", canary, "note", canary + "10"), etag);
    var closed =
        dispatcher.put(disposition, Rest.body("code", "referred", "note", canary + "11"), etag);
    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
    var reopening = "/incidents/" + number + "/reopenings";
    dispatcher.post(reopening, Rest.body("reason", "    " + brief + "    "));
    var reopened = dispatcher.post(reopening, Rest.body("reason", canary + "12"));
    assertThat(reopened.status()).as(reopened.body()).isEqualTo(200);

    recorded(canary, brief);

    assertThat(logsWith(canary)).isEmpty();
    assertThat(logsWith(brief)).isEmpty();
    assertThat(
            Sql.rows(
                "select act, subject_number, changes from coresponse_trail.audit_entry where"
                    + " concat_ws(' ', act, subject_type, subject_number, problem, changes, request)"
                    + " like ?",
                "%" + canary + "%"))
        .isEmpty();
    assertThat(Sql.number("select count(*) from crisis_call where narrative = ?", canary + "4"))
        .isOne();
  }

  /** A record and a plan that are refused, kept, signed and added to. */
  private static void recorded(String canary, String brief) {
    var call = Given.takenByPhone("diversion-clinician");
    var clinician = Rest.as("diversion-clinician");
    var record = "/responses/" + call.response() + "/record";
    clinician.put(record, Rest.body("note", canary + "x".repeat(8000)), "\"0\"");
    clinician.put(record, Rest.body("outcome", canary, canary, canary), "\"0\"");
    clinician.put(record, Rest.body("disposition", canary), "\"0\"");
    var kept =
        clinician.put(
            record,
            Rest.body(
                "note",
                canary + "16",
                "outcome",
                "REFERRED",
                "disposition",
                "referred",
                "risk",
                "LOW",
                "policeAsked",
                "NO",
                "referrals",
                List.of(Map.of("service", "shelter", "provider", canary + "17")),
                "followUpWanted",
                false,
                "followUpReason",
                brief),
            "\"0\"");
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    var plan = "/responses/" + call.response() + "/safety-plan";
    clinician.put(plan, Rest.body("language", canary, "coping", canary), "\"0\"");
    var planned = clinician.put(plan, Rest.body("language", "en", "coping", canary), "\"0\"");
    assertThat(planned.status()).as(planned.body()).isEqualTo(200);
    var signed = clinician.send("POST", record + "/signature", "{}", "If-Match", kept.etag());
    assertThat(signed.status()).as(signed.body()).isEqualTo(200);
    var added =
        clinician.post(record + "/addenda", Rest.body("clientId", brief, "text", canary + "18"));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
  }

  private static List<String> logsWith(String canary) throws IOException {
    var found = new ArrayList<String>();
    var looked = 0;
    try (var files = Files.walk(Outside.settings().home())) {
      for (var file : files.filter(CanaryHttpIT::isLog).toList()) {
        looked++;
        Files.readString(file, StandardCharsets.ISO_8859_1)
            .lines()
            .filter(line -> line.contains(canary))
            .findFirst()
            .ifPresent(line -> found.add(file + ": " + line));
      }
    }
    assertThat(looked).as("log files").isGreaterThanOrEqualTo(3);
    return found;
  }

  private static boolean isLog(Path file) {
    return file.toString().endsWith(".log") && Files.isRegularFile(file);
  }
}
