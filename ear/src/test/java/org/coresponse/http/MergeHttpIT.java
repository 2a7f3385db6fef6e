package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Two incidents that are one event, and one that was none. */
@InTheCity
@RunAsClient
class MergeHttpIT {
  private static final int ROUNDS = 8;
  private static final Instant FIRST = Instant.now().minusSeconds(600);

  @Test
  void the_incident_opened_first_takes_the_calls_of_the_other() {
    var later = Given.call().taken();
    var first = Given.call().receivedAt(FIRST).taken();
    var who = Given.clinician("Merged").clearedFor("CO_RESPONSE").licensed().onShift();
    assertThat(assign(later, who).status()).isEqualTo(201);
    assertThat(triage(later, "weapon", "IN_HAND_OR_REACH").status()).isEqualTo(201);

    var merged = merge(first, later);
    assertThat(merged.status()).as(merged.body()).isEqualTo(200);
    assertThat(merged.text("number")).isEqualTo(first);
    assertThat(calls(merged)).containsExactly(first, later);

    var byTheOther = read(later);
    assertThat(byTheOther.text("number")).isEqualTo(first);
    assertThat(calls(byTheOther)).containsExactly(first, later);
    assertThat(Integer.parseInt(byTheOther.text("priority"))).isGreaterThan(6);
    assertThat(Rest.as("cad-system").get("/calls/" + later).text("incident")).isEqualTo(first);
    assertThat(Rest.as("cad-system").get("/calls/" + later).text("number")).isEqualTo(later);
    assertThat(close(first).problem()).isEqualTo("incident-has-running-work");
    assertThat(Rest.as("dispatcher").get("/calls/" + later + "/assessments").list()).hasSize(1);
    var row = boardRow(first);
    assertThat(Reply.text(row, "safety.weapon")).isEqualTo("IN_HAND_OR_REACH");
    assertThat(row.getAsJsonArray("responses")).hasSize(1);
    assertThat(Rest.as("dispatcher").get("/board?size=200").items())
        .noneMatch(other -> later.equals(Reply.text(other, "number")));
    var move = byTheOther.json().getAsJsonArray("moves").get(0).getAsJsonObject();
    assertThat(Reply.text(move, "call")).isEqualTo(later);
    assertThat(Reply.text(move, "to")).isEqualTo(first);
  }

  @Test
  void merging_again_changes_nothing_whoever_is_named_first() {
    var first = Given.call().receivedAt(FIRST).taken();
    var later = Given.call().taken();
    var once = merge(later, first);
    assertThat(once.text("number")).isEqualTo(first);
    var lines = trail(first);
    for (var again : List.of(merge(first, later), merge(later, first))) {
      assertThat(again.status()).as(again.body()).isEqualTo(200);
      assertThat(again.etag()).isEqualTo(once.etag());
    }
    assertThat(trail(first)).isEqualTo(lines);
    assertThat(
            Sql.number(
                "select count(*) from call_move m join crisis_call c on c.id = m.call_id"
                    + " where c.number = ?",
                later))
        .isOne();
  }

  @Test
  void what_cannot_be_one_event_is_refused() {
    var one = Given.call().receivedAt(FIRST).taken();
    var two = Given.call().taken();
    var three = Given.call().taken();
    assertThat(merge(one, one).fields()).containsExactly("other");
    assertThat(merge(one, "19990101-0001").status()).isEqualTo(404);
    assertThat(merge(one, "x").status()).isEqualTo(404);
    var path = "/incidents/" + one + "/merges";
    var body = Rest.body("other", two);
    assertThat(Rest.as("dispatcher").post(path, body).status()).isEqualTo(428);
    assertThat(Rest.as("dispatcher").send("POST", path, body, "If-Match", "\"99\"").status())
        .isEqualTo(412);
    assertThat(close(two).status()).isEqualTo(200);
    assertThat(merge(one, two).problem()).isEqualTo("incident-closed");
    merge(one, three);
    var four = Given.call().taken();
    var gone =
        Rest.as("dispatcher")
            .send(
                "POST",
                "/incidents/" + four + "/merges",
                Rest.body("other", three),
                "If-Match",
                "\"0\"");
    assertThat(gone.problem()).isEqualTo("incident-merged");
    var who = Given.clinician("Nowhere").clearedFor("CO_RESPONSE").licensed().onShift();
    assertThat(assign(three, who).problem()).isEqualTo("incident-merged");
  }

  @Test
  void a_call_is_split_off_with_everything_that_is_its_own() {
    var first = Given.call().receivedAt(FIRST).taken();
    var later = Given.call().taken();
    var who = Given.clinician("Split").clearedFor("CO_RESPONSE").licensed().onShift();
    assign(later, who);
    triage(later, "weapon", "IN_HAND_OR_REACH");
    var priority = read(later).text("priority");
    merge(first, later);
    var own = split(first, later);
    assertThat(own.status()).as(own.body()).isEqualTo(200);
    assertThat(own.text("number")).isEqualTo(later);
    assertThat(own.text("status")).isEqualTo("OPEN");
    assertThat(own.text("priority")).isEqualTo(priority);
    assertThat(calls(own)).containsExactly(later);
    assertThat(calls(read(first))).containsExactly(first);
    assertThat(read(first).text("priority")).isEqualTo("6");
    assertThat(boardRow(later).getAsJsonArray("responses")).hasSize(1);
    assertThat(boardRow(first).getAsJsonArray("responses")).isEmpty();
    assertThat(own.json().getAsJsonArray("moves")).hasSize(2);
    assertThat(split(first, later).etag()).isEqualTo(own.etag());
    assertThat(split(first, first).problem()).isEqualTo("first-call-stays");
    assertThat(split(first, Given.call().taken()).problem()).isEqualTo("call-moved");
    assertThat(close(first).status()).isEqualTo(200);
    assertThat(merge(later, first).problem()).isEqualTo("incident-closed");
  }

  /** What had been merged before goes along, and is split off from wherever it is. */
  @Test
  void three_become_one_and_come_apart_again() {
    var first = Given.call().receivedAt(FIRST).taken();
    var second = Given.call().receivedAt(FIRST.plusSeconds(60)).taken();
    var third = Given.call().taken();
    merge(second, third);
    assertThat(calls(merge(second, first))).containsExactlyInAnyOrder(first, second, third);
    assertThat(read(third).text("number")).isEqualTo(first);
    assertThat(calls(split(first, second))).containsExactly(second);
    assertThat(calls(read(third))).containsExactlyInAnyOrder(first, third);
    assertThat(calls(split(first, third))).containsExactly(third);
    assertThat(calls(merge(second, third))).containsExactlyInAnyOrder(second, third);
  }

  @Test
  void merges_that_cross_end_in_one_incident() {
    for (var round = 0; round < ROUNDS; round++) {
      var first = Given.call().receivedAt(FIRST).taken();
      var later = Given.call().taken();
      var replies = Together.run(4, i -> i % 2 == 0 ? merge(first, later) : merge(later, first));
      assertThat(replies).extracting(Reply::status).containsOnly(200);
      assertThat(replies).extracting(reply -> reply.text("number")).containsOnly(first);
      assertThat(
              Sql.number(
                  "select count(*) from call_move m join crisis_call c"
                      + " on c.id = m.call_id where c.number = ?",
                  later))
          .isOne();
    }
  }

  @Test
  void a_merge_and_a_closing_at_once_lose_no_call() {
    for (var round = 0; round < ROUNDS; round++) {
      var first = Given.call().receivedAt(FIRST).taken();
      var later = Given.call().taken();
      var etag = read(later).etag();
      var replies =
          Together.run(
              2, i -> i == 0 ? merge(first, later) : close("shift-supervisor", later, etag));
      var merged = replies.get(0);
      var closed = replies.get(1);
      assertThat(merged.status() == 200 ^ closed.status() == 200)
          .as(merged.body() + closed.body())
          .isTrue();
      assertThat(merged.status() == 200 ? closed.problem() : merged.problem())
          .isIn("incident-merged", "incident-closed");
    }
    assertThat(
            Sql.number(
                "select count(*) from crisis_call c join incident i on i.id = c.incident_id"
                    + " where i.status = 'MERGED'"))
        .isZero();
  }

  @Test
  void an_incident_is_cancelled_with_a_reason_and_opened_again() {
    var number = Given.call().taken();
    var path = "/incidents/" + number + "/cancellations";
    var etag = read(number).etag();
    var reason = Rest.body("reason", "The caller dialled by mistake.");
    assertThat(
            Rest.as("call-taker")
                .send("POST", path, Rest.body("reason", "slip"), "If-Match", etag)
                .fields())
        .containsExactly("reason");
    var cancelled = Rest.as("call-taker").send("POST", path, reason, "If-Match", etag);
    assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
    assertThat(cancelled.text("status")).isEqualTo("CANCELLED");
    assertThat(Rest.as("call-taker").send("POST", path, reason, "If-Match", etag).etag())
        .isEqualTo(cancelled.etag());
    assertThat(close(number).problem()).isEqualTo("incident-closed");
    var closing = cancelled.json().getAsJsonArray("closings").get(0).getAsJsonObject();
    assertThat(Reply.text(closing, "disposition")).isNull();
    assertThat(Reply.text(closing, "note")).isEqualTo("The caller dialled by mistake.");
    var reopened =
        Rest.as("dispatcher")
            .post(
                "/incidents/" + number + "/reopenings",
                Rest.body("reason", "It was no mistake after all."));
    assertThat(reopened.text("status")).isEqualTo("OPEN");
    var who = Given.clinician("Cancel").clearedFor("CO_RESPONSE").licensed().onShift();
    assign(number, who);
    assertThat(
            Rest.as("call-taker")
                .send("POST", path, reason, "If-Match", read(number).etag())
                .problem())
        .isEqualTo("incident-has-running-work");
  }

  private static Reply merge(String incident, String other) {
    var etag = read(incident).etag();
    return Rest.as("dispatcher")
        .send(
            "POST",
            "/incidents/" + incident + "/merges",
            Rest.body("other", other),
            "If-Match",
            etag == null ? "\"0\"" : etag);
  }

  private static Reply split(String incident, String call) {
    return Rest.as("call-taker")
        .send(
            "POST",
            "/incidents/" + incident + "/splits",
            Rest.body("call", call),
            "If-Match",
            read(incident).etag());
  }

  private static Reply read(String incident) {
    return Rest.as("dispatcher").get("/incidents/" + incident);
  }

  private static List<String> calls(Reply incident) {
    return incident.json().getAsJsonArray("calls").asList().stream()
        .map(call -> Reply.text(call.getAsJsonObject(), "number"))
        .toList();
  }

  private static com.google.gson.JsonObject boardRow(String incident) {
    return Rest.as("dispatcher").get("/board?size=200").items().stream()
        .filter(row -> incident.equals(Reply.text(row, "number")))
        .findFirst()
        .orElseThrow();
  }

  private static Reply assign(String incident, long clinician) {
    return Rest.as("dispatcher")
        .post(
            "/incidents/" + incident + "/responses",
            Rest.body("clinician", clinician, "mode", "COR"));
  }

  private static Reply triage(String call, String question, String answer) {
    return Rest.as("call-taker")
        .post(
            "/calls/" + call + "/assessments",
            "{\"safety\":{\"" + question + "\":\"" + answer + "\"}}");
  }

  private static Reply close(String incident) {
    return close("dispatcher", incident, read(incident).etag());
  }

  private static Reply close(String user, String incident, String etag) {
    return Rest.as(user)
        .put("/incidents/" + incident + "/disposition", Rest.body("code", "resolved_scene"), etag);
  }

  private static long trail(String incident) {
    return Sql.number(
        "select count(*) from coresponse_trail.audit_entry where subject_number = ?"
            + " and act <> 'CallViewed'",
        incident);
  }
}
