package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What is still worth asking about a call. */
@InTheCity
@RunAsClient
class QuestionsHttpIT {
  private static final String ARMED_AND_VIOLENT =
      Rest.body(
          "safety", Map.of("medical", "YES", "violence", "YES", "weapon", "IN_HAND_OR_REACH"));

  @Test
  void the_floor_is_told_what_remains_and_what_the_next_question_decides() {
    var number = Given.call().nature("WELFARE CHECK").taken();
    var open = ask("call-taker", number, "{}");
    assertThat(open.status()).as(open.body()).isEqualTo(200);
    assertThat(open.text("settled")).isEqualTo("false");
    assertThat(names(open, "questions")).contains("weapon", "suicidal").doesNotContain("screen");
    assertThat(open.text("question")).isEqualTo(names(open, "questions").get(0));
    assertThat(open.json().getAsJsonArray("decides").size()).isGreaterThan(1);
    assertThat(open.json().getAsJsonArray("remaining").size()).isGreaterThan(10);
    assertThat(open.body()).doesNotContain("cssrs", "item");
  }

  @Test
  void a_settled_outcome_is_the_one_that_is_then_decided_and_nothing_was_kept_before() {
    var number = Given.call().nature("WELFARE CHECK").taken();
    var open = ask("call-taker", number, ARMED_AND_VIOLENT);
    assertThat(open.text("settled")).isEqualTo("true");
    assertThat(open.json().getAsJsonArray("questions").asList()).isEmpty();
    assertThat(Rest.as("call-taker").get("/calls/" + number).text("safety.medical"))
        .isEqualTo("NOT_ASKED");
    assertThat(Rest.as("call-taker").get("/calls/" + number + "/assessments").list()).isEmpty();

    var only = open.json().getAsJsonArray("remaining").get(0).getAsJsonObject();
    var decided =
        Rest.as("call-taker").post("/calls/" + number + "/assessments", ARMED_AND_VIOLENT);
    assertThat(Reply.text(only, "primary")).isEqualTo(decided.text("mode"));
    assertThat(Reply.text(only, "priority")).isEqualTo(decided.text("priority"));
    assertThat(Reply.text(only, "fallback")).isEqualTo(decided.text("fallback"));
    assertThat(ask("dispatcher", number, "{}").text("settled")).isEqualTo("true");
  }

  @Test
  void clinicians_are_sent_to_the_screener_the_floor_is_not() {
    var number = Given.call().nature("WELFARE CHECK").taken();
    Given.clinician("Desk").account("diversion-clinician").onShift();
    var calm =
        Rest.body(
            "safety", Map.of("medical", "NO", "violence", "NO", "weapon", "ASKED_NONE_KNOWN"));
    assertThat(names(ask("diversion-clinician", number, calm), "questions"))
        .contains("screen")
        .doesNotContain("suicidal");
    assertThat(names(ask("dispatcher", number, calm), "questions"))
        .contains("suicidal")
        .doesNotContain("screen");
  }

  @Test
  void what_cannot_be_asked_is_refused() {
    var number = Given.call().nature("WELFARE CHECK").taken();
    for (var question : List.of("mood", "cssrs4", "natureGroup")) {
      var refused = ask("call-taker", number, Rest.body("question", question));
      assertThat(refused.status()).as(question).isEqualTo(422);
      assertThat(refused.fields()).as(question).containsExactly("question");
    }
    var unknown = ask("call-taker", number, Rest.body("safety", Map.of("weapon", "A LOT")));
    assertThat(unknown.status()).isBetween(400, 422);
    assertThat(unknown.header("Content-Type")).startsWith("application/problem+json");
    assertThat(ask("call-taker", "19990101-0001", "{}").status()).isEqualTo(404);
  }

  private static List<String> names(Reply reply, String array) {
    return reply.json().getAsJsonArray(array).asList().stream().map(e -> e.getAsString()).toList();
  }

  private static Reply ask(String user, String number, String body) {
    return Rest.as(user).post("/calls/" + number + "/questions", body);
  }
}
