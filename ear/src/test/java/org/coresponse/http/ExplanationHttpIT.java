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

/** Why a decision came out as it did, each reader within their lane. */
@InTheCity
@RunAsClient
class ExplanationHttpIT {
  @Test
  void a_weapon_in_hand_is_why_and_what_would_go_without_it_is_told() {
    var number = Given.call().nature("SUICIDE THREAT").taken();
    var id =
        assess("call-taker", number, Rest.body("safety", Map.of("weapon", "IN_HAND_OR_REACH")));
    var why = explain("police-officer", number, id);
    assertThat(why.status()).as(why.body()).isEqualTo(200);
    assertThat(why.text("decision")).isEqualTo(id);
    assertThat(why.json().get("mattered").toString())
        .contains("{\"question\":\"weapon\",\"answer\":\"IN_HAND_OR_REACH\"}");
    var changes = why.json().getAsJsonArray("changes");
    assertThat(Reply.text(changes.get(0).getAsJsonObject(), "stronger")).isEqualTo("true");
    assertThat(Reply.text(changes.get(0).getAsJsonObject(), "priority")).isEqualTo("10");
    assertThat(changes.toString()).contains("\"ASKED_NONE_KNOWN\"");
  }

  @Test
  void a_scale_item_appears_as_the_clinical_level() {
    var screened = Given.screenedHigh();
    var number = screened.call();
    var id = screened.decision();
    for (var user :
        List.of(
            "call-taker",
            "dispatcher",
            "shift-supervisor",
            "police-officer",
            "auditor",
            "diversion-clinician")) { // who is not on the call, though they asked
      assertThat(explain(user, number, id).body())
          .as(user)
          .contains("{\"question\":\"clinicalLevel\",\"answer\":\"HIGH\"}")
          .doesNotContain("item", "cssrs");
    }
    assertThat(explain("clinical-supervisor", number, id).body())
        .contains("{\"question\":\"item4\",\"answer\":\"YES\"}");
    assertThat(
            Sql.number(
                "select count(*) from coresponse_trail.audit_entry where act = 'ScreensViewed'"
                    + " and subject_number = ?",
                number))
        .isOne();
  }

  @Test
  void a_decision_of_another_call_is_not_explained_here() {
    var number = Given.call().nature("WELFARE CHECK").taken();
    var id = assess("call-taker", number, "{}");
    var other = Given.call().nature("WELFARE CHECK").taken();
    assertThat(explain("dispatcher", other, id).status()).isEqualTo(404);
  }

  private static String assess(String user, String number, String json) {
    var made = Rest.as(user).post("/calls/" + number + "/assessments", json);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made.text("id");
  }

  private static Reply explain(String user, String number, String id) {
    return Rest.as(user).get("/calls/" + number + "/assessments/" + id + "/explanation");
  }
}
