package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@InTheCity
@RunAsClient
class TriageHttpIT {
  private static final String ARMED =
      Rest.body("callerType", "FIRST_PARTY", "safety", Map.of("weapon", "IN_HAND_OR_REACH"));
  private static final String NOTHING_ASKED = "{}";
  private static final String SCREEN =
      Rest.body(
          "screen",
          Map.of(
              "item1",
              "YES",
              "item2",
              "YES",
              "item3",
              "REFUSED",
              "item4",
              "NO",
              "item5",
              "NO",
              "item6",
              "UNABLE",
              "respondent",
              "SELF",
              "language",
              "en"));

  @Test
  void a_suicide_threat_with_a_weapon_at_hand_gets_co_response() {
    var number = Given.call().nature("SUICIDE THREAT").taken();
    var decision = assess("call-taker", number, ARMED);
    assertThat(decision.status()).as(decision.body()).isEqualTo(201);
    assertThat(decision.text("mode")).isEqualTo("COR");
    assertThat(decision.json().getAsJsonArray("also").toString()).contains("CCD_PHONE");
    assertThat(decision.text("priority")).isEqualTo("9");
    assertThat(decision.text("rule")).isEqualTo("SUICIDAL_WEAPON");
    assertThat(decision.text("protocolVersion")).isEqualTo("DUR-CRISIS v1");
    assertThat(decision.text("reasonEn")).isNotBlank();
    assertThat(decision.text("reasonEs")).isNotBlank().isNotEqualTo(decision.text("reasonEn"));
    assertThat(Rest.as("dispatcher").get("/incidents/" + number).text("priority")).isEqualTo("9");
  }

  @Test
  void with_nothing_asked_police_and_ambulance_go() {
    var number = Given.call().nature("UNKNOWN TROUBLE").taken();
    var decision = assess("call-taker", number, NOTHING_ASKED);
    assertThat(decision.text("mode")).isEqualTo("POLICE_CIT");
    assertThat(decision.json().getAsJsonArray("also").toString()).contains("EMS");
    assertThat(decision.text("priority")).isEqualTo("6");
    assertThat(decision.text("safety.weapon")).isEqualTo("NOT_ASKED");
  }

  @Test
  void the_same_answers_again_are_the_same_decision() {
    var number = Given.call().nature("SUICIDE THREAT").taken();
    var first = assess("call-taker", number, ARMED);
    var again = assess("dispatcher", number, ARMED);
    assertThat(again.text("id")).isEqualTo(first.text("id"));
    assertThat(again.text("madeBy")).isEqualTo(first.text("madeBy"));
    assertThat(assessments(number)).isOne();
  }

  @Test
  void an_answer_left_out_keeps_what_was_said() {
    var number = Given.call().nature("SUICIDE THREAT").taken();
    assess("call-taker", number, ARMED);
    var second = assess("call-taker", number, safety("violence", "NO"));
    assertThat(second.text("safety.weapon")).isEqualTo("IN_HAND_OR_REACH");
    assertThat(second.text("safety.violence")).isEqualTo("NO");
    assertThat(second.text("callerType")).isEqualTo("FIRST_PARTY");
    var unasked = assess("call-taker", number, safety("weapon", "NOT_ASKED"));
    assertThat(unasked.text("safety.weapon")).isEqualTo("IN_HAND_OR_REACH");
    assertThat(unasked.text("id")).isEqualTo(second.text("id"));
    var changed = assess("call-taker", number, safety("weapon", "ASKED_NONE_KNOWN"));
    assertThat(changed.text("safety.weapon")).isEqualTo("ASKED_NONE_KNOWN");
    assertThat(Rest.as("call-taker").get("/calls/" + number).text("safety.weapon"))
        .isEqualTo("ASKED_NONE_KNOWN");
  }

  @Test
  void the_newest_decision_stands_first() {
    var number = Given.call().nature("WELFARE CHECK").taken();
    var older = assess("call-taker", number, NOTHING_ASKED);
    var newer = assess("call-taker", number, safety("medical", "YES"));
    var listed = Rest.as("call-taker").get("/calls/" + number + "/assessments");
    assertThat(listed.list().asList())
        .extracting(decision -> Reply.text(decision.getAsJsonObject(), "id"))
        .containsExactly(newer.text("id"), older.text("id"));
  }

  @Test
  void the_floor_asks_no_screen() {
    var number = Given.call().nature("SUICIDE THREAT").taken();
    for (var user : List.of("call-taker", "dispatcher", "shift-supervisor")) {
      var refused = assess(user, number, SCREEN);
      assertThat(refused.status()).as(user).isEqualTo(403);
      assertThat(refused.problem()).as(user).isEqualTo("screen-is-clinical");
    }
    assertThat(assessments(number)).isZero();
  }

  @Test
  void a_screen_shows_the_floor_its_level_and_nothing_below() {
    var number = Given.call().nature("SUICIDE THREAT").taken();
    var decision = assess("diversion-clinician", number, SCREEN);
    assertThat(decision.status()).as(decision.body()).isEqualTo(201);
    assertThat(decision.text("screened")).isEqualTo("true");
    assertThat(decision.text("clinicalLevel")).isNotBlank();
    assertThat(
            Sql.number(
                "select count(*) from suicide_screen where item3 = 'REFUSED' and item6 = 'UNABLE'"))
        .isOne();
    for (var user : List.of("call-taker", "dispatcher", "police-officer", "auditor")) {
      for (var path :
          List.of(
              "/calls/" + number,
              "/calls/" + number + "/assessments",
              "/incidents/" + number,
              "/board?size=200")) {
        var read = Rest.as(user).get(path);
        assertThat(read.status()).as(user + path).isEqualTo(200);
        assertThat(read.body())
            .as(user + path)
            .contains(number)
            .doesNotContain("\"item1", "\"item6", "cssrs", "REFUSED", "UNABLE");
      }
    }
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry"
                    + " where changes like '%REFUSED%' or changes like '%UNABLE%'"))
        .isZero();
  }

  @Test
  void the_floor_s_answers_keep_a_clinician_s_screen() {
    var number = Given.call().nature("SUICIDE THREAT").taken();
    var screened = assess("diversion-clinician", number, SCREEN);
    var later = assess("call-taker", number, safety("medical", "NO"));
    assertThat(later.text("screened")).isEqualTo("true");
    assertThat(later.text("clinicalLevel")).isEqualTo(screened.text("clinicalLevel"));
  }

  @Test
  void another_response_is_chosen_with_a_reason() {
    var number = Given.call().nature("WELFARE CHECK").taken();
    var id = assess("call-taker", number, NOTHING_ASKED).text("id");
    var chosen = override("shift-supervisor", number, id, choice("COR", "new_information", REASON));
    assertThat(chosen.status()).as(chosen.body()).isEqualTo(201);
    assertThat(chosen.text("overridden.mode")).isEqualTo("COR");
    assertThat(chosen.text("overridden.reason")).isEqualTo(REASON);
    var again = override("shift-supervisor", number, id, choice("COR", "new_information", REASON));
    assertThat(again.status()).isEqualTo(201);
    assertThat(
            Sql.number("select count(*) from recommendation_override where assessment_id = ?", id))
        .isOne();
    var audited = Rest.as("auditor").get("/calls/" + number + "/assessments");
    assertThat(audited.body()).contains("new_information").doesNotContain(REASON);
  }

  @Test
  void another_response_needs_a_good_reason_and_code() {
    var number = Given.call().nature("WELFARE CHECK").taken();
    var id = assess("call-taker", number, NOTHING_ASKED).text("id");
    var by = "diversion-clinician";
    assertRefused(
        override(by, number, id, choice("COR", "new_information", "too short")), "reason");
    assertRefused(
        override(by, number, id, choice("COR", "new_information", "   short     ")), "reason");
    assertRefused(override(by, number, id, choice("COR", "new_information", null)), "reason");
    assertRefused(override(by, number, id, choice("COR", null, REASON)), "reasonCode");
    assertRefused(override(by, number, id, choice("COR", "whim", REASON)), "reasonCode");
    assertRefused(override(by, number, id, choice(null, "new_information", REASON)), "mode");
    assertThat(
            Sql.number("select count(*) from recommendation_override where assessment_id = ?", id))
        .isZero();
  }

  @Test
  void the_floor_chooses_no_other_response() {
    var number = Given.call().nature("WELFARE CHECK").taken();
    var id = assess("call-taker", number, NOTHING_ASKED).text("id");
    for (var user : List.of("call-taker", "dispatcher", "police-officer", "auditor")) {
      var refused = override(user, number, id, choice("COR", "new_information", REASON));
      assertThat(refused.problem()).as(user).isEqualTo("forbidden");
    }
  }

  @Test
  void a_decision_that_was_replaced_is_not_overridden() {
    var number = Given.call().nature("WELFARE CHECK").taken();
    var former = assess("call-taker", number, NOTHING_ASKED).text("id");
    assess("call-taker", number, safety("medical", "YES"));
    var refused =
        override("shift-supervisor", number, former, choice("COR", "new_information", REASON));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("assessment-superseded");
    var untriaged = Given.call().taken();
    assertThat(
            override("shift-supervisor", untriaged, former, choice("COR", "distance", REASON))
                .problem())
        .isEqualTo("not-assessed");
  }

  @Test
  void a_closed_incident_is_not_assessed() {
    var number = Given.call().nature("WELFARE CHECK").taken();
    var id = assess("call-taker", number, NOTHING_ASKED).text("id");
    var dispatcher = Rest.as("dispatcher");
    dispatcher.put(
        "/incidents/" + number + "/disposition",
        Rest.body("code", "referred"),
        dispatcher.get("/incidents/" + number).etag());
    var refused = assess("call-taker", number, ARMED);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("incident-closed");
    assertThat(
            override("shift-supervisor", number, id, choice("COR", "distance", REASON)).problem())
        .isEqualTo("incident-closed");
    assertThat(assessments(number)).isOne();
  }

  private static final String REASON = "Neighbour called back, he is calm.";

  private static Reply assess(String user, String number, String json) {
    return Rest.as(user).post("/calls/" + number + "/assessments", json);
  }

  private static Reply override(String user, String number, String id, String json) {
    return Rest.as(user).post("/calls/" + number + "/assessments/" + id + "/overrides", json);
  }

  private static String safety(String question, String answer) {
    return Rest.body("safety", Map.of(question, answer));
  }

  private static String choice(String mode, String reasonCode, String reason) {
    return Rest.body("mode", mode, "reasonCode", reasonCode, "reason", reason);
  }

  private static long assessments(String call) {
    return Sql.number(
        "select count(*) from assessment a join crisis_call c on c.id = a.call_id"
            + " where c.number = ?",
        call);
  }

  private static void assertRefused(Reply reply, String field) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(422);
    assertThat(reply.fields()).containsExactly(field);
  }
}
