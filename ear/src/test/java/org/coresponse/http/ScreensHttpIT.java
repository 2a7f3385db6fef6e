package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The suicide screener: asked by clinicians, each asking beside the former, read on the call. */
@InTheCity
@RunAsClient
class ScreensHttpIT {
  private static final Map<String, String> HIGH =
      Map.of(
          "item1", "YES", "item2", "YES", "item3", "NO", "item4", "YES", "item5", "NO", "item6",
          "NO");
  private static final Map<String, String> NONE =
      Map.of("item1", "NO", "item2", "NO", "item6", "NO");

  @Test
  void an_asking_keeps_who_answered_in_which_language_and_when() {
    var number = welfare();
    var begun = "2026-01-05T14:03:22-05:00";
    var asked =
        ask(
            "diversion-clinician",
            number,
            HIGH,
            "respondent",
            "OTHER",
            "respondentWho",
            "her sister",
            "language",
            "es",
            "begunAt",
            begun,
            "finishedAt",
            "2026-01-05T14:06:00-05:00",
            "comment",
            "Speaks slowly.");
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    assertThat(asked.text("clinicalLevel")).isEqualTo("HIGH");
    var read = read("clinical-supervisor", number);
    assertThat(read.list()).hasSize(1);
    var row = read.list().get(0).getAsJsonObject();
    assertThat(Reply.text(row, "answers.item4")).isEqualTo("YES");
    assertThat(Reply.text(row, "answers.item6Recent")).isEqualTo("NOT_ASKED");
    assertThat(Reply.text(row, "finished")).isEqualTo("true");
    assertThat(Reply.text(row, "clinicalLevel")).isEqualTo("HIGH");
    assertThat(Reply.text(row, "respondent")).isEqualTo("OTHER");
    assertThat(Reply.text(row, "respondentWho")).isEqualTo("her sister");
    assertThat(Reply.text(row, "language")).isEqualTo("es");
    assertThat(Reply.text(row, "begunAt")).isEqualTo("2026-01-05T19:03:22Z");
    assertThat(Reply.text(row, "askedBy")).isNotBlank();
    assertThat(Reply.text(row, "comment")).isEqualTo("Speaks slowly.");
  }

  @Test
  void an_asking_sent_again_is_kept_once() {
    var number = welfare();
    for (var time = 0; time < 2; time++) {
      var asked = ask("field-clinician", number, NONE, "begunAt", "2026-01-05T14:03:22-05:00");
      assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    }
    assertThat(read("clinical-supervisor", number).list()).hasSize(1);
  }

  @Test
  void a_reassessment_stands_beside_the_former() {
    var number = welfare();
    ask("diversion-clinician", number, HIGH);
    var second = ask("diversion-clinician", number, NONE);
    assertThat(second.text("clinicalLevel")).isEqualTo("NONE");
    var same = ask("field-clinician", number, NONE);
    assertThat(same.text("id")).isEqualTo(second.text("id"));
    var rows = read("clinical-supervisor", number).list();
    assertThat(rows.asList())
        .extracting(row -> Reply.text(row.getAsJsonObject(), "clinicalLevel"))
        .containsExactly("NONE", "NONE", "HIGH");
    assertThat(Reply.text(rows.get(2).getAsJsonObject(), "answers.item4")).isEqualTo("YES");
  }

  @Test
  void an_unfinished_reassessment_makes_nobody_safer() {
    var number = welfare();
    ask("diversion-clinician", number, HIGH);
    var hungUp = ask("diversion-clinician", number, Map.of("item1", "NO", "item2", "REFUSED"));
    assertThat(hungUp.text("clinicalLevel")).isEqualTo("HIGH");
    var row = read("clinical-supervisor", number).list().get(0).getAsJsonObject();
    assertThat(Reply.text(row, "answers.item2")).isEqualTo("REFUSED");
    assertThat(Reply.text(row, "finished")).isEqualTo("false");
  }

  @Test
  void unfinished_after_a_yes_to_2_is_high() {
    var asked =
        ask("diversion-clinician", welfare(), Map.of("item1", "NO", "item2", "YES", "item3", "NO"));
    assertThat(asked.text("clinicalLevel")).isEqualTo("HIGH");
  }

  @Test
  void what_the_screener_does_not_ask_is_refused() {
    var number = welfare();
    assertRefused(ask("field-clinician", number, Map.of()), "screen.item1");
    assertRefused(
        ask("field-clinician", number, Map.of("item2", "NO", "item4", "YES")), "screen.item4");
    assertRefused(
        ask("field-clinician", number, Map.of("item6", "NO", "item6Recent", "YES")),
        "screen.item6Recent");
    assertRefused(
        ask("field-clinician", number, NONE, "respondent", "OTHER"), "screen.respondentWho");
    assertRefused(
        ask("field-clinician", number, NONE, "finishedAt", "2036-01-05T14:03:22-05:00"),
        "screen.finishedAt");
    assertRefused(ask("field-clinician", number, NONE, "language", "Spanish"), "screen.language");
    assertRefused(
        ask("field-clinician", number, NONE, "comment", "x".repeat(2001)), "screen.comment");
    assertThat(Sql.number("select count(*) from screening")).isZero();
  }

  @Test
  void answers_are_read_by_clinicians_on_the_call_and_their_supervisor() {
    var id =
        Given.clinician("Onda").account("field-clinician").clearedFor("CO_RESPONSE").licensed();
    var clinician = id.onShift();
    var number = welfare();
    ask("diversion-clinician", number, HIGH);
    var refused = read("field-clinician", number);
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.problem()).isEqualTo("not-on-the-call");
    assertThat(refused.body()).doesNotContain("item");
    assertThat(read("diversion-clinician", number).list()).hasSize(1); // their own

    var sent =
        Rest.as("dispatcher")
            .post(
                "/incidents/" + number + "/responses",
                Rest.body("clinician", clinician, "mode", "COR"));
    assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    assertThat(read("field-clinician", number).list()).hasSize(1);
    Rest.as("dispatcher")
        .put(
            "/responses/" + sent.text("response") + "/status",
            Rest.body("status", "CANCELLED", "reason", "Another is nearer to him."),
            "\"0\"");
    assertThat(read("field-clinician", number).status()).isEqualTo(403);
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry where act = 'ScreensViewed'"
                    + " and subject_number = ?",
                number))
        .isEqualTo(2);
  }

  @Test
  void a_clinician_who_is_not_on_the_call_reads_only_what_they_asked() {
    var number = welfare();
    ask("diversion-clinician", number, HIGH);
    ask("field-clinician", number, NONE);
    var own = read("field-clinician", number).list();
    assertThat(own).hasSize(1);
    assertThat(Reply.text(own.get(0).getAsJsonObject(), "answers.item1")).isEqualTo("NO");
    assertThat(read("clinical-supervisor", number).list()).hasSize(2);
  }

  @Test
  void nothing_below_the_level_leaves_the_clinical_lane() {
    var number = welfare();
    var canary = "Canary" + Long.toHexString(System.nanoTime());
    ask(
        "diversion-clinician",
        number,
        Map.of("item1", "REFUSED", "item2", "YES", "item4", "UNABLE"),
        "respondent",
        "OTHER",
        "respondentWho",
        canary + "1",
        "comment",
        canary + "2");
    for (var user :
        List.of(
            "call-taker",
            "dispatcher",
            "shift-supervisor",
            "police-officer",
            "program-manager",
            "auditor")) {
      assertThat(read(user, number).status()).as(user).isEqualTo(403);
      for (var path :
          List.of(
              "/calls/" + number,
              "/calls/" + number + "/assessments",
              "/calls/" + number + "/log",
              "/incidents/" + number,
              "/board?size=200",
              "/board/changes?since=0")) {
        var answer = Rest.as(user).get(path);
        assertThat(answer.body())
            .as(user + path)
            .doesNotContain("\"item1", "\"item2", "\"item4", "REFUSED", "UNABLE", canary);
      }
    }
    assertThat(Rest.as("dispatcher").get("/calls/" + number + "/assessments").body())
        .contains("\"clinicalLevel\":\"HIGH\"");
    var trail =
        Sql.rows(
            "select act, changes from coresponse_trail.audit_entry where subject_number = ?"
                + " and act in ('CallScreened', 'CallAssessed')",
            number);
    assertThat(trail).hasSize(2);
    assertThat(trail.toString())
        .contains("item1", "item2", "item4", "respondentWho", "comment", "screening:")
        .doesNotContain("item3", "REFUSED", "UNABLE", canary);
  }

  private static String welfare() {
    return Given.call().nature("WELFARE CHECK").taken();
  }

  private static Reply ask(
      String user, String number, Map<String, String> items, String... namesAndValues) {
    var screen = new HashMap<String, String>(items);
    screen.put("respondent", "SELF");
    screen.put("language", "en");
    for (var i = 0; i < namesAndValues.length; i += 2) {
      screen.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return Rest.as(user).post("/calls/" + number + "/assessments", Rest.body("screen", screen));
  }

  private static Reply read(String user, String number) {
    return Rest.as(user).get("/calls/" + number + "/screens");
  }

  private static void assertRefused(Reply reply, String field) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(422);
    assertThat(reply.fields()).containsExactly(field);
  }
}
