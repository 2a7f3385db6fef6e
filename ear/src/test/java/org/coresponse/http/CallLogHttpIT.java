package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.coresponse.support.Given;
import org.coresponse.support.Hands;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What was said and put right on a call stays, with who and when. */
@InTheCity
@RunAsClient
class CallLogHttpIT {
  private static final Instant EARLY = Instant.parse("2026-05-05T15:00:00Z");
  private static final Instant LATE = EARLY.plusSeconds(60);
  private static final String LONGEST = "\uD83D\uDE91<b>" + "x".repeat(1995);

  @Test
  void each_answer_keeps_who_said_it_and_when_and_a_later_one_never_erases_it() {
    var number =
        Given.call().with("callerType", "THIRD_PARTY").answered("weapon", "CANNOT_TELL").taken();
    assess(number, "{\"safety\":{\"callerWish\":\"POLICE\"}}");
    assess(number, "{\"callerType\":\"FIRST_PARTY\",\"safety\":{\"weapon\":\"IN_HAND_OR_REACH\"}}");
    assess(number, "{\"safety\":{\"weapon\":\"IN_HAND_OR_REACH\"}}");
    var answers = log("dispatcher", number, "answers");
    assertThat(answers)
        .extracting(row -> Reply.text(row, "question") + " " + Reply.text(row, "answer"))
        .containsExactly("weapon IN_HAND_OR_REACH", "callerWish POLICE", "weapon CANNOT_TELL");
    assertThat(answers)
        .extracting(row -> Reply.text(row, "saidBy"))
        .containsExactly("FIRST_PARTY", "THIRD_PARTY", "THIRD_PARTY");
    assertThat(answers).allSatisfy(row -> assertThat(Reply.text(row, "askedAt")).isNotNull());
    assertThat(Reply.text(answers.get(0), "askedBy"))
        .isNotEmpty()
        .isNotEqualTo(Reply.text(answers.get(2), "askedBy"));
  }

  @Test
  void a_person_amends_what_they_saw() {
    var number = Given.call().with("callback", "919 555 0150").taken();
    var path = "/calls/" + number;
    var etag = Rest.as("call-taker").get(path).etag();
    var body =
        "{\"nature\":\"SUICIDE THREAT\",\"callback\":\"(919) 555-0151 ext. 42\","
            + "\"location\":{\"address\":\"7 New St\"},\"language\":\"es\"}";
    assertThat(patch("call-taker", number, body).status()).isEqualTo(428);
    var amended = patch("call-taker", number, body, "If-Match", etag);
    assertThat(amended.status()).as(amended.body()).isEqualTo(200);
    assertThat(amended.text("nature")).isEqualTo("SUICIDE THREAT");
    assertThat(amended.text("callback")).isEqualTo("+19195550151;ext=42");
    assertThat(amended.text("callbackShown")).contains("42");
    assertThat(amended.text("location.address")).isEqualTo("7 New St");
    assertThat(patch("call-taker", number, body, "If-Match", etag).etag())
        .isEqualTo(amended.etag());
    assertThat(patch("call-taker", number, "{\"nature\":\"NOISE\"}", "If-Match", etag).status())
        .isEqualTo(412);

    var cleared =
        patch(
            "dispatcher",
            number,
            "{\"language\":null,\"location\":{\"address\":null}}",
            "If-Match",
            amended.etag());
    assertThat(cleared.text("language")).isNull();
    assertThat(cleared.text("location.address")).isNull();
    assertThat(cleared.text("nature")).isEqualTo("SUICIDE THREAT");
    var history = log("dispatcher", number, "amendments");
    assertThat(history)
        .extracting(row -> Reply.text(row, "field"))
        .containsExactlyInAnyOrder(
            "NATURE", "CALLBACK", "ADDRESS", "LANGUAGE", "LANGUAGE", "ADDRESS");
    assertThat(history)
        .anySatisfy(
            row -> {
              assertThat(Reply.text(row, "former")).isEqualTo("WELFARE CHECK");
              assertThat(Reply.text(row, "now")).isEqualTo("SUICIDE THREAT");
            });
    assertThat(log("auditor", number, "amendments"))
        .filteredOn(row -> "CALLBACK".equals(Reply.text(row, "field")))
        .allSatisfy(row -> assertThat(Reply.text(row, "now")).isNull());
    assertThat(
            Sql.rows(
                "select changes from coresponse_trail.audit_entry where subject_number = ?"
                    + " and act = 'CallAmended'",
                number))
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.get(0)).doesNotContain("0151").doesNotContain("New St"))
        .anySatisfy(row -> assertThat(row.get(0)).contains("call_amendment:"));
  }

  @Test
  void another_point_lies_in_another_beat() {
    var number = Given.call().taken();
    var read = Rest.as("dispatcher").get("/calls/" + number);
    assertThat(read.text("beat")).isNull();
    var placed =
        patch(
            "dispatcher",
            number,
            "{\"location\":{\"latitude\":35.994,\"longitude\":-78.8986}}",
            "If-Match",
            read.etag());
    assertThat(placed.text("beat")).as(placed.body()).isNotNull();
    assertThat(placed.text("district")).isNotNull();
    var half =
        patch(
            "dispatcher", number, "{\"location\":{\"latitude\":null}}", "If-Match", placed.etag());
    assertThat(half.fields()).containsExactly("location");
    var away = patch("dispatcher", number, "{\"location\":null}", "If-Match", placed.etag());
    assertThat(away.text("beat")).as(away.body()).isNull();
  }

  @Test
  void what_cannot_be_is_refused_with_its_field() {
    var number = Given.call().taken();
    var etag = Rest.as("call-taker").get("/calls/" + number).etag();
    assertRefused(number, etag, "{\"callback\":\"12\"}", "callback");
    assertRefused(number, etag, "{\"nature\":null}", "nature");
    assertRefused(number, etag, "{\"nature\":\"" + "x".repeat(81) + "\"}", "nature");
    assertRefused(
        number, etag, "{\"location\":{\"latitude\":91,\"longitude\":0}}", "location.latitude");
    assertRefused(
        number, etag, "{\"changedAt\":\"2026-05-05T15:00:00Z\",\"nature\":\"NOISE\"}", "changedAt");
    assertThat(patch("call-taker", number, "{\"narrative\":\"no\"}", "If-Match", etag).status())
        .isEqualTo(400);
    assertThat(Rest.as("call-taker").get("/calls/" + number).etag()).isEqualTo(etag);
    Sql.write(
        "update incident set status = 'CLOSED', disposition_code = 'referred', closed_at = now(),"
            + Hands.NOBODY
            + " where number = ?",
        number);
    assertThat(patch("call-taker", number, "{\"nature\":\"NOISE\"}", "If-Match", etag).problem())
        .isEqualTo("incident-closed");
  }

  @Test
  void a_cad_tells_twice_and_in_any_order_and_the_newest_word_stands() {
    var number = Given.call().receivedAt(EARLY.minusSeconds(600)).taken();
    assertThat(cad(number, LATE, "WEAPON", "1").text("nature")).isEqualTo("WEAPON");
    var etag = Rest.as("cad-system").get("/calls/" + number).etag();
    var late = cad(number, EARLY, "NOISE", "2");
    assertThat(late.status()).isEqualTo(200);
    assertThat(late.text("nature")).isEqualTo("WEAPON");
    assertThat(late.text("cadPriority")).isEqualTo("1");
    assertThat(cad(number, LATE, "WEAPON", "1").etag()).isEqualTo(etag);
    assertThat(cad(number, LATE.plusSeconds(1), "NOISE", "2").text("nature")).isEqualTo("NOISE");
    assertThat(log("cad-system", number, "amendments")).hasSize(4);

    var same = Given.call().receivedAt(EARLY.minusSeconds(600)).taken();
    cad(same, LATE, "WELFARE CHECK", "3");
    assertThat(cad(same, EARLY, "NOISE", "2").text("nature")).isEqualTo("WELFARE CHECK");

    assertThat(patch("cad-system", number, "{\"nature\":\"NOISE\"}").fields())
        .containsExactly("changedAt");
    var desk = Given.call().by("call-taker").with("source", "desk").taken();
    assertThat(cad(desk, LATE, "NOISE", "1").status()).isEqualTo(404);
  }

  @Test
  void sixteen_messages_at_once_end_as_the_newest_says() {
    var number = Given.call().receivedAt(EARLY.minusSeconds(600)).taken();
    var replies =
        Together.run(
            16, i -> cad(number, EARLY.plusSeconds((i * 7) % 16), "N" + (i * 7) % 16, "1"));
    assertThat(replies).extracting(Reply::status).containsOnly(200);
    assertThat(Rest.as("cad-system").get("/calls/" + number).text("nature")).isEqualTo("N15");
  }

  @Test
  void notes_and_call_backs_are_written_once_and_stay() {
    var number = Given.call().with("callback", "919 555 0152").taken();
    var notes = "/calls/" + number + "/notes";
    var note = Rest.body("clientId", "n-1", "text", LONGEST);
    var written = Rest.as("call-taker").post(notes, note);
    assertThat(written.status()).as(written.body()).isEqualTo(201);
    var again = Rest.as("call-taker").post(notes, note);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text("id")).isEqualTo(written.text("id"));
    assertThat(
            Rest.as("call-taker")
                .post(notes, Rest.body("clientId", "n-2", "text", LONGEST + "yy"))
                .fields())
        .containsExactly("text");
    assertThat(
            Rest.as("cad-system")
                .post(notes, Rest.body("clientId", "c", "text", "Gate 4"))
                .status())
        .isEqualTo(201);
    assertThat(log("police-officer", number, "notes"))
        .extracting(row -> Reply.text(row, "text"))
        .containsExactly("Gate 4", LONGEST);
    assertThat(log("auditor", number, "notes"))
        .hasSize(2)
        .allSatisfy(row -> assertThat(Reply.text(row, "text")).isNull());

    var calls = "/calls/" + number + "/callbacks";
    var attempt = Rest.body("clientId", "b-1", "result", "NO_ANSWER");
    assertThat(Rest.as("dispatcher").post(calls, attempt).status()).isEqualTo(201);
    assertThat(Rest.as("dispatcher").post(calls, attempt).status()).isEqualTo(200);
    assertThat(
            Rest.as("dispatcher")
                .post(
                    calls,
                    Rest.body("clientId", "b-2", "number", "919 555 0153", "result", "REACHED"))
                .status())
        .isEqualTo(201);
    assertThat(log("dispatcher", number, "callbacks"))
        .extracting(row -> Reply.text(row, "numberShown") + " " + Reply.text(row, "result"))
        .containsExactly("(919) 555-0153 REACHED", "(919) 555-0152 NO_ANSWER");
    assertThat(log("auditor", number, "callbacks"))
        .allSatisfy(row -> assertThat(Reply.text(row, "number")).isNull());
    var none = Given.call().taken();
    assertThat(
            Rest.as("dispatcher")
                .post("/calls/" + none + "/callbacks", Rest.body("clientId", "b", "result", "BUSY"))
                .fields())
        .containsExactly("number");
  }

  @Test
  void a_call_is_handed_to_a_colleague_with_a_word() {
    var theirs = Given.call().by("call-taker-2").with("source", "desk").taken();
    var mine = Given.call().by("call-taker").with("source", "desk").taken();
    var name = Rest.as("auditor").get("/calls/" + theirs).text("handler");
    assertThat(name).isNotEmpty();
    var path = "/calls/" + mine + "/handler";
    var body = Rest.body("to", Given.subject("call-taker-2"), "word", "Knows the family.");
    var handed = Rest.as("call-taker").put(path, body, null);
    assertThat(handed.status()).as(handed.body()).isEqualTo(200);
    assertThat(handed.text("handler")).isEqualTo(name);
    Rest.as("call-taker").put(path, body, null);
    var rows = log("dispatcher", mine, "handOvers");
    assertThat(rows).hasSize(1);
    assertThat(Reply.text(rows.get(0), "word")).isEqualTo("Knows the family.");
    assertThat(Reply.text(log("auditor", mine, "handOvers").get(0), "word")).isNull();
    assertThat(Rest.as("call-taker").get("/colleagues").list().asList())
        .extracting(row -> Reply.text(row.getAsJsonObject(), "subject"))
        .contains(Given.subject("call-taker-2"))
        .doesNotContain(Given.subject("call-taker"));
    assertThat(Rest.as("call-taker").put(path, Rest.body("to", "nobody"), null).fields())
        .containsExactly("to");
    assertThat(Rest.as("dispatcher").put(path, "{}", null).text("handler")).isNotEqualTo(name);
    assertThat(Rest.as("cad-system").get("/calls/" + Given.call().taken()).text("handler"))
        .isNull();
  }

  private static void assertRefused(String number, String etag, String body, String field) {
    var refused = patch("call-taker", number, body, "If-Match", etag);
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    assertThat(refused.fields()).containsExactly(field);
  }

  private static Reply cad(String number, Instant changedAt, String nature, String priority) {
    return patch(
        "cad-system",
        number,
        Rest.body("changedAt", changedAt.toString(), "nature", nature, "cadPriority", priority));
  }

  private static Reply patch(String user, String number, String body, String... headers) {
    return Rest.as(user).send("PATCH", "/calls/" + number, body, headers);
  }

  private static void assess(String number, String body) {
    assertThat(Rest.as("call-taker").post("/calls/" + number + "/assessments", body).status())
        .isEqualTo(201);
  }

  private static List<JsonObject> log(String user, String number, String part) {
    var reply = Rest.as(user).get("/calls/" + number + "/log");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    var rows = reply.json().getAsJsonArray(part);
    return rows == null
        ? Collections.emptyList()
        : rows.asList().stream().map(row -> row.getAsJsonObject()).toList();
  }
}
