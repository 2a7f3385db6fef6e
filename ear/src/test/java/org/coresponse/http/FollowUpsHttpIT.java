package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.PhoneCalls;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.coresponse.support.Trail;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheCity
@RunAsClient
class FollowUpsHttpIT {
  private static final int ROUNDS = 8;
  private static final String NUMBER = "+19195550177";
  private static final String NAME = "Imogen Quayle";
  private static final String DESK = "CARE_NAVIGATION";
  private static final Rest FIRST = Rest.as("care-navigator");
  private static final Rest SECOND = Rest.as("care-navigator-2");
  private static final Rest CLINICIAN = Rest.as("diversion-clinician");
  private static final Rest SUPERVISOR = Rest.as("clinical-supervisor");

  @BeforeEach
  void nobody_is_followed_up() throws Exception {
    Outside.emptyTables();
  }

  @Test
  void the_clinician_calls_again_before_the_day_is_over() {
    var call = completed();
    var opened = sameDay(CLINICIAN, call);
    assertThat(opened.status()).as(opened.body()).isEqualTo(201);
    var again = sameDay(CLINICIAN, call);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text("id")).isEqualTo(opened.text("id"));
    var own = CLINICIAN.get("/follow-ups").items();
    assertThat(own).hasSize(1);
    var due = Instant.parse(Reply.text(own.get(0), "dueAt")).atZone(Given.CITY);
    assertThat(due.toLocalTime()).isEqualTo(LocalTime.of(23, 59, 59));
    assertThat(Reply.text(own.get(0), "callback")).isEqualTo(NUMBER);
    assertThat(Reply.text(own.get(0), "callerName")).isEqualTo(NAME);
    assertThat(Reply.text(own.get(0), "language")).isEqualTo("es");
  }

  @Test
  void only_an_own_call_that_is_completed_is_called_again() {
    var call = PhoneCalls.inHand("diversion-clinician", "Early", call());
    assertThat(sameDay(CLINICIAN, call).problem()).isEqualTo("follow-up-not-by-phone");
    call.report("COMPLETED", null);
    assertThat(sameDay(Rest.as("diversion-clinician-2"), call).problem())
        .isEqualTo("not-your-response");
    assertThat(CLINICIAN.post("/follow-ups", Rest.body("response", 0)).status()).isEqualTo(404);
    assertThat(Sql.number("select count(*) from follow_up")).isZero();
  }

  @Test
  void a_record_opens_one_for_the_desk_and_once() {
    var call = completed();
    var at = Instant.parse("2026-11-27T15:00:00Z");
    var id = PhoneCalls.followUp(call, "MODERATE", at);
    assertThat(PhoneCalls.followUp(call, "MODERATE", at)).isEqualTo(id);
    var one = FIRST.get("/follow-ups/" + id);
    assertThat(one.text("dueAt")).isEqualTo("2026-11-29T15:00:00Z");
    assertThat(one.text("level")).isEqualTo("MODERATE");
    assertThat(one.text("owner")).isNull();
    assertThat(Sql.number("select count(*) from follow_up")).isOne();
  }

  @Test
  void the_record_and_the_clinician_mean_the_same_follow_up() {
    var call = completed();
    var opened = sameDay(CLINICIAN, call).text("id");
    assertThat(PhoneCalls.followUp(call, "HIGH", Instant.now())).isEqualTo(opened);
    var one = CLINICIAN.get("/follow-ups/" + opened);
    assertThat(one.text("level")).isEqualTo("HIGH");
    assertThat(one.text("mine")).isEqualTo("true");
    var other = PhoneCalls.completed("diversion-clinician", "Again", call());
    var waits = PhoneCalls.followUp(other, "LOW", Instant.now());
    assertThat(sameDay(CLINICIAN, other).text("id")).isEqualTo(waits);
    assertThat(CLINICIAN.get("/follow-ups/" + waits).text("mine")).isEqualTo("true");
    assertThat(CLINICIAN.get("/follow-ups/" + waits).text("level")).isEqualTo("LOW");
  }

  @Test
  void of_two_navigators_one_has_it_and_the_other_reads_who() {
    var navigators = List.of(FIRST, SECOND);
    var names = List.of("Rosa Delgado", "Peter Nakamura");
    for (var round = 0; round < ROUNDS; round++) {
      var id = PhoneCalls.followUp(completed(), "LOW", Instant.now());
      var replies = Together.run(2, i -> take(navigators.get(i), id));
      assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(204, 409);
      var won = replies.get(0).status() == 204 ? 0 : 1;
      var lost = replies.get(1 - won);
      assertThat(lost.problem()).isEqualTo("follow-up-taken");
      assertThat(lost.text("detail")).contains(names.get(won));
      assertThat(take(navigators.get(won), id).status()).isEqualTo(204);
      assertThat(Sql.number("select count(*) from follow_up_hand_over where follow_up_id = ?", id))
          .isOne();
    }
  }

  @Test
  void contact_is_for_whoever_has_it() {
    var id = PhoneCalls.followUp(completed(), "LOW", Instant.now());
    assertNoContact(FIRST.get("/follow-ups"));
    assertNoContact(FIRST.get("/follow-ups/" + id));
    take(FIRST, id);
    tried(FIRST, id, "a", "PHONE", "LEFT_MESSAGE", "Ask for her sister");
    var before = Trail.newest();
    var own = FIRST.get("/follow-ups/" + id);
    assertThat(own.text("callback")).isEqualTo(NUMBER);
    assertThat(own.body()).contains(NAME).contains("Ask for her sister");
    assertThat(Trail.lines(before))
        .anySatisfy(line -> assertThat(Reply.text(line, "act")).isEqualTo("CallViewed"));
    assertThat(SECOND.get("/follow-ups/" + id).status()).isEqualTo(404);
    assertThat(SECOND.get("/follow-ups").items()).isEmpty();
    for (var reader : List.of("clinical-supervisor", "program-manager", "auditor")) {
      assertThat(Rest.as(reader).get("/follow-ups").items()).hasSize(1);
      assertNoContact(Rest.as(reader).get("/follow-ups"));
      assertNoContact(Rest.as(reader).get("/follow-ups/" + id));
    }
    var file = FIRST.get("/follow-ups/export");
    assertThat(file.body().lines()).hasSize(2);
    assertNoContact(file);
  }

  @Test
  void nothing_in_the_trail_says_whom_or_what_was_remarked() {
    var before = Trail.newest();
    var id = PhoneCalls.followUp(completed(), "LOW", Instant.now());
    take(FIRST, id);
    tried(FIRST, id, "a", "PHONE", "NO_ANSWER", "Ask for her sister");
    var lines = Trail.lines(before);
    assertThat(lines).extracting(line -> Reply.text(line, "act")).contains("FollowUpTried");
    assertThat(lines.stream().map(line -> line.get("changes").toString()))
        .noneMatch(said -> said.matches(".*(sister|555).*"));
  }

  @Test
  void nobody_is_given_up_before_three_attempts_on_two_days_by_two_means() throws Exception {
    var noon = Instant.parse("2026-12-01T17:00:00Z");
    var id = PhoneCalls.followUp(completed(), "LOW", noon);
    Outside.clockAt(noon);
    take(FIRST, id);
    assertThat(closed(FIRST, id, "NO_ANSWER", null).problem())
        .isEqualTo("follow-up-too-few-attempts");
    assertThat(tried(FIRST, id, "1", "PHONE", "NO_ANSWER", null).status()).isEqualTo(201);
    assertThat(tried(FIRST, id, "1", "PHONE", "NO_ANSWER", null).status()).isEqualTo(200);
    tried(FIRST, id, "2", "TEXT", "LEFT_MESSAGE", null);
    tried(FIRST, id, "3", "PHONE", "NO_ANSWER", null);
    var refused = closed(FIRST, id, "NO_ANSWER", null);
    assertThat(refused.text("detail")).contains("attempts 3, days 1, means 2");
    Outside.clockAt(noon.plus(Duration.ofDays(1)));
    tried(FIRST, id, "4", "PHONE", "NO_ANSWER", null);
    assertThat(closed(FIRST, id, "NO_ANSWER", null).status()).isEqualTo(204);
    assertThat(closed(FIRST, id, "NO_ANSWER", null).status()).isEqualTo(204);
    assertThat(closed(FIRST, id, "LEFT_MESSAGE", null).problem()).isEqualTo("follow-up-ended");
    assertThat(tried(FIRST, id, "5", "PHONE", "REACHED", null).problem())
        .isEqualTo("follow-up-ended");
    var one = FIRST.get("/follow-ups/" + id);
    assertThat(one.text("status")).isEqualTo("CLOSED");
    assertThat(one.json().getAsJsonArray("tries")).hasSize(4);
  }

  @Test
  void who_is_reached_is_followed_up_and_who_cannot_be_needs_a_word() {
    var reached = PhoneCalls.followUp(completed(), "LOW", Instant.now());
    take(FIRST, reached);
    assertThat(closed(FIRST, reached, "REACHED", null).fields()).containsExactly("result");
    tried(FIRST, reached, "1", "VISIT", "REACHED", null);
    assertThat(FIRST.get("/follow-ups/" + reached).text("status")).isEqualTo("REACHED");
    assertThat(take(FIRST, reached).problem()).isEqualTo("follow-up-ended");
    var jail = PhoneCalls.followUp(completed(), "LOW", Instant.now());
    take(FIRST, jail);
    assertThat(closed(FIRST, jail, "IN_JAIL", " ").fields()).containsExactly("remark");
    assertThat(closed(FIRST, jail, "IN_JAIL", "The jail's list of today").status()).isEqualTo(204);
    var ended = FIRST.get("/follow-ups?filter=CLOSED").items();
    assertThat(ended)
        .extracting(row -> Reply.text(row, "result"))
        .containsExactly("IN_JAIL", "REACHED");
    assertThat(FIRST.get("/follow-ups").items()).isEmpty();
  }

  @Test
  void it_goes_to_a_colleague_with_a_word_or_back_to_the_desk() {
    var theirs = PhoneCalls.followUp(completed(), "LOW", Instant.now());
    take(SECOND, theirs);
    var id = PhoneCalls.followUp(completed(), "LOW", Instant.now());
    assertThat(given(FIRST, id, Given.subject("care-navigator-2"), "For you").problem())
        .isEqualTo("follow-up-not-yours");
    take(FIRST, id);
    assertThat(given(FIRST, id, "nobody", "For you").fields()).containsExactly("to");
    assertThat(given(FIRST, id, DESK, "x").fields()).containsExactly("word");
    assertThat(FIRST.get("/follow-ups/colleagues").list())
        .extracting(c -> Reply.text(c.getAsJsonObject(), "name"))
        .containsExactly("Peter Nakamura");
    assertThat(given(FIRST, id, Given.subject("care-navigator-2"), "Speaks Spanish").status())
        .isEqualTo(204);
    assertThat(SECOND.get("/follow-ups/" + id).text("handed.word")).isEqualTo("Speaks Spanish");
    assertThat(tried(FIRST, id, "1", "PHONE", "NO_ANSWER", null).problem())
        .isEqualTo("follow-up-not-yours");
    assertThat(given(SUPERVISOR, id, Given.subject("care-navigator"), "For you").problem())
        .isEqualTo("follow-up-not-yours");
    assertThat(given(SUPERVISOR, id, DESK, "Peter is on leave").status()).isEqualTo(204);
    assertThat(FIRST.get("/follow-ups/" + id).text("owner")).isNull();
    assertThat(take(FIRST, id).status()).isEqualTo(204);
  }

  @Test
  void a_clinician_s_own_can_go_to_the_desk() {
    var id = sameDay(CLINICIAN, completed()).text("id");
    assertThat(take(CLINICIAN, id).status()).isEqualTo(403);
    assertThat(given(CLINICIAN, id, DESK, "My shift ends").status()).isEqualTo(204);
    assertThat(CLINICIAN.get("/follow-ups/" + id).status()).isEqualTo(404);
    assertThat(take(FIRST, id).status()).isEqualTo(204);
    assertThat(sameDay(CLINICIAN, FIRST.get("/follow-ups/" + id).text("response")).problem())
        .isEqualTo("follow-up-taken");
  }

  @Test
  void the_next_due_comes_first_and_figures_count_what_filters_show() throws Exception {
    var now = Instant.parse("2026-12-01T17:00:00Z");
    var late = PhoneCalls.followUp(completed(), "HIGH", now.minus(Duration.ofHours(25)));
    var tomorrow = PhoneCalls.followUp(completed(), "LOW", now.minus(Duration.ofHours(24)));
    var today = PhoneCalls.followUp(completed(), "LOW", now.minus(Duration.ofHours(44)));
    Outside.clockAt(now);
    take(FIRST, today);
    assertThat(FIRST.get("/follow-ups").items())
        .extracting(row -> Reply.text(row, "id"))
        .containsExactly(late, today, tomorrow);
    assertThat(ids("OVERDUE")).containsExactly(late);
    assertThat(ids("DESK")).containsExactly(late, tomorrow);
    assertThat(ids("MINE")).containsExactly(today);
    assertThat(FIRST.get("/follow-ups?size=1&page=1").items())
        .extracting(row -> Reply.text(row, "id"))
        .containsExactly(today);
    var figures = FIRST.get("/follow-ups/figures").json();
    assertThat(figure(figures, "open")).isEqualTo(3);
    assertThat(figure(figures, "overdue")).isOne();
    assertThat(figure(figures, "today")).isOne();
    assertThat(figure(figures, "desk")).isEqualTo(2);
    assertThat(figure(figures, "mine")).isOne();
    assertThat(FIRST.get("/follow-ups?filter=SOME").status()).isEqualTo(400);
  }

  @Test
  void many_cost_as_many_statements_as_one() {
    PhoneCalls.followUp(completed(), "LOW", Instant.now());
    var one = Sql.selects(() -> FIRST.get("/follow-ups"));
    for (var i = 0; i < 4; i++) {
      var id = PhoneCalls.followUp(completed(), "LOW", Instant.now());
      take(FIRST, id);
      tried(FIRST, id, "1", "PHONE", "NO_ANSWER", null);
    }
    assertThat(Sql.selects(() -> FIRST.get("/follow-ups"))).isLessThanOrEqualTo(one);
  }

  @Test
  void it_goes_where_the_calls_of_its_incident_go() {
    var call = completed();
    var id = PhoneCalls.followUp(call, "LOW", Instant.now());
    var other = Given.call().taken();
    var merged =
        Rest.as("dispatcher")
            .send(
                "POST",
                "/incidents/" + call.incident() + "/merges",
                Rest.body("other", other),
                "If-Match",
                Rest.as("dispatcher").get("/incidents/" + call.incident()).etag());
    assertThat(merged.status()).as(merged.body()).isEqualTo(200);
    var survivor = merged.text("number");
    assertThat(FIRST.get("/follow-ups/" + id).text("incident")).isEqualTo(survivor);
  }

  @Test
  void the_database_keeps_that_somebody_has_it() {
    var id = PhoneCalls.followUp(completed(), "LOW", Instant.now());
    assertThatThrownBy(() -> Sql.write("update follow_up set desk = null where id = ?", id))
        .hasStackTraceContaining("ck_follow_up_has_it");
    assertThatThrownBy(
            () -> Sql.write("update follow_up set owner = 'x', owner_name = 'x' where id = ?", id))
        .hasStackTraceContaining("ck_follow_up_has_it");
  }

  private static String call() {
    return Given.call()
        .with("callback", NUMBER)
        .with("callerName", NAME)
        .with("language", "es")
        .receivedAt(Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS))
        .taken();
  }

  private static PhoneCalls.InHand completed() {
    return PhoneCalls.completed("diversion-clinician", "Desk", call());
  }

  private static Reply sameDay(Rest by, PhoneCalls.InHand call) {
    return sameDay(by, call.response());
  }

  private static Reply sameDay(Rest by, String response) {
    return by.post("/follow-ups", Rest.body("response", Long.parseLong(response)));
  }

  private static Reply take(Rest by, String id) {
    return by.post("/follow-ups/" + id + "/owner", "{}");
  }

  private static Reply given(Rest by, String id, String to, String word) {
    return by.post("/follow-ups/" + id + "/owner", Rest.body("to", to, "word", word));
  }

  private static Reply tried(
      Rest by, String id, String client, String means, String result, String remark) {
    return by.post(
        "/follow-ups/" + id + "/attempts",
        Rest.body("clientId", client, "means", means, "result", result, "remark", remark));
  }

  private static Reply closed(Rest by, String id, String result, String remark) {
    return by.post("/follow-ups/" + id + "/closing", Rest.body("result", result, "remark", remark));
  }

  private static List<String> ids(String filter) {
    return FIRST.get("/follow-ups?filter=" + filter).items().stream()
        .map(row -> Reply.text(row, "id"))
        .toList();
  }

  private static long figure(JsonObject figures, String name) {
    return figures.get(name).getAsLong();
  }

  private static void assertNoContact(Reply reply) {
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    assertThat(reply.body())
        .doesNotContain("5550177")
        .doesNotContain("555-0177")
        .doesNotContain(NAME)
        .doesNotContain("sister");
  }
}
