package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheCity
@RunAsClient
class BoardHttpIT {
  private static final int WRITERS = 8;
  private static final int CALLS_EACH = 5;

  @BeforeEach
  void an_empty_board() throws Exception {
    Outside.emptyTables();
  }

  @Test
  void the_most_urgent_comes_first_then_who_waits_longest() {
    var noon = Instant.now().minus(Duration.ofHours(1));
    var younger = Given.call().receivedAt(noon.plusSeconds(60)).taken();
    var older = Given.call().receivedAt(noon).taken();
    var urgent = Given.call().receivedAt(noon.plusSeconds(120)).taken();
    Rest.as("call-taker")
        .post("/calls/" + urgent + "/assessments", Rest.body("safety", Map.of("medical", "YES")));
    var board = Rest.as("dispatcher").get("/board");
    assertThat(board.items())
        .extracting(row -> Reply.text(row, "number"))
        .containsExactly(urgent, older, younger);
    assertThat(board.items())
        .extracting(row -> Reply.text(row, "decision.rule") != null)
        .containsExactly(true, false, false);
    assertThat(board.text("total")).isEqualTo("3");
  }

  @Test
  void a_row_shows_what_is_running_and_nothing_that_is_over() {
    var first = Given.clinician("First").clearedFor("CO_RESPONSE").licensed().onShift();
    var second = Given.clinician("Second").clearedFor("DIVERSION").licensed().onShift();
    var incident = Given.call().taken();
    var over = assign(incident, first, "COR");
    assign(incident, second, "CCD_PHONE");
    assertThat(running(incident)).containsExactly("Test First", "Test Second");
    Rest.as("dispatcher")
        .put(
            "/responses/" + over + "/status",
            Rest.body("status", "CANCELLED", "reason", "Settled by phone."),
            "\"0\"");
    assertThat(running(incident)).containsExactly("Test Second");
  }

  @Test
  void who_waits_too_long_without_anybody_sent_is_marked() throws Exception {
    var received = Instant.parse("2026-06-01T12:00:00Z");
    var incident = Given.call().receivedAt(received).taken();
    Outside.clockAt(received.plus(Duration.ofMinutes(5)));
    assertThat(row(incident, "late")).isEqualTo("false");
    Outside.clockAt(received.plus(Duration.ofMinutes(5)).plusMillis(1));
    assertThat(row(incident, "late")).isEqualTo("true");
  }

  @Test
  void each_priority_waits_as_long_as_the_city_says() throws Exception {
    var received = Instant.parse("2026-06-02T12:00:00Z");
    var incident = Given.call().receivedAt(received).taken();
    Sql.write("update wait_alarm set minutes = 7 where priority = 6");
    try {
      Outside.clockAt(received.plus(Duration.ofMinutes(7)));
      assertThat(row(incident, "late")).isEqualTo("false");
      assertThat(row(incident, "lateAt")).isEqualTo("2026-06-02T12:07:00Z");
      Sql.write("update incident set priority = 8 where number = ?", incident);
      assertThat(row(incident, "late")).isEqualTo("true");
    } finally {
      Sql.write("update wait_alarm set minutes = 5 where priority = 6");
    }
  }

  @Test
  void a_closed_incident_leaves_the_board() {
    var incident = Given.call().taken();
    var dispatcher = Rest.as("dispatcher");
    var etag = dispatcher.get("/incidents/" + incident).etag();
    dispatcher.put("/incidents/" + incident + "/disposition", Rest.body("code", "referred"), etag);
    assertThat(dispatcher.get("/board").items()).isEmpty();
    assertThat(Sql.number("select count(*) from incident where number = ?", incident)).isOne();
  }

  /** Refused writers take no number, or give it back. */
  @Test
  void changes_are_numbered_without_a_hole() {
    var closed = Given.call().taken();
    var dispatcher = Rest.as("dispatcher");
    dispatcher.put(
        "/incidents/" + closed + "/disposition",
        Rest.body("code", "referred"),
        dispatcher.get("/incidents/" + closed).etag());
    var source = Given.call();
    Together.run(
        WRITERS,
        writer -> {
          for (var i = 0; i < CALLS_EACH; i++) {
            var number = Given.call().taken();
            Rest.as("call-taker").post("/calls/" + number + "/assessments", "{}");
            source.posted(); // the same one for all: one of them is new
            Rest.as("call-taker").post("/calls/" + closed + "/assessments", "{}"); // refused
            assertThat(
                    Rest.as("dispatcher")
                        .post(
                            "/incidents/" + number + "/responses",
                            Rest.body("clinician", 0, "mode", "COR"))
                        .status())
                .isEqualTo(404);
          }
          return null;
        });
    var feed = dispatcher.get("/board/changes");
    assertThat(feed.text("complete")).isEqualTo("true");
    var expected = 2 + 1 + 2 * WRITERS * CALLS_EACH;
    assertThat(numbers(feed))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, expected).boxed().toList());
    assertThat(feed.text("last")).isEqualTo(String.valueOf(expected));
    var rest = dispatcher.get("/board/changes?since=" + (expected - 3));
    assertThat(numbers(rest))
        .containsExactly((long) expected - 2, (long) expected - 1, (long) expected);
    assertThat(numbers(dispatcher.get("/board/changes?since=" + expected))).isEmpty();
  }

  @Test
  void who_missed_too_much_is_told_to_read_the_board_anew() {
    var incident = Given.call().taken();
    addChanges(incident, 501);
    var feed = Rest.as("dispatcher").get("/board/changes?since=1");
    assertThat(feed.text("complete")).isEqualTo("false");
    assertThat(numbers(feed)).isEmpty();
    assertThat(feed.text("last")).isEqualTo("502");
    assertThat(Rest.as("dispatcher").get("/board/changes?since=2").text("complete"))
        .isEqualTo("true");
    for (var strange : List.of(503, -1)) {
      assertThat(Rest.as("dispatcher").get("/board/changes?since=" + strange).text("complete"))
          .as("since " + strange)
          .isEqualTo("false");
    }
  }

  @Test
  void a_list_costs_the_same_however_long() {
    for (var i = 0; i < 10; i++) {
      triaged();
    }
    var ten = statements("/board?size=200");
    var tenCalls = statements("/calls?size=200");
    for (var i = 0; i < 40; i++) {
      triaged();
    }
    assertThat(Rest.as("dispatcher").get("/board?size=200").items()).hasSize(50);
    assertThat(statements("/board?size=200")).as("statements of the board").isEqualTo(ten);
    assertThat(statements("/calls?size=200")).as("statements of the list").isEqualTo(tenCalls);
  }

  private static void triaged() {
    var number = Given.call().taken();
    Rest.as("call-taker").post("/calls/" + number + "/assessments", "{}");
    var who = Given.clinician("Many").clearedFor("CO_RESPONSE").licensed().onShift();
    assign(number, who, "COR");
  }

  /** Selects that the server's database counts for one request. */
  private static long statements(String path) {
    return Sql.selects(() -> assertThat(Rest.as("dispatcher").get(path).status()).isEqualTo(200));
  }

  private static void addChanges(String incident, int count) {
    Sql.write(
        "insert into board_change (number, incident_id, incident, what, at)"
            + " with recursive n as (select 1 as i union all select i + 1 from n where i < ?)"
            + " select (select max(number) from board_change) + n.i, id, number, 'CallAssessed',"
            + " utc_timestamp(6) from incident, n where number = ?",
        count,
        incident);
  }

  private static String assign(String incident, long clinician, String mode) {
    var reply =
        Rest.as("dispatcher")
            .post(
                "/incidents/" + incident + "/responses",
                Rest.body("clinician", clinician, "mode", mode));
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return reply.text("response");
  }

  private static String row(String incident, String field) {
    return Rest.as("dispatcher").get("/board").items().stream()
        .filter(row -> Reply.text(row, "number").equals(incident))
        .map(row -> Reply.text(row, field))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> running(String incident) {
    return Rest.as("dispatcher").get("/board").items().stream()
        .filter(row -> Reply.text(row, "number").equals(incident))
        .flatMap(row -> row.getAsJsonArray("responses").asList().stream())
        .map(response -> Reply.text(response.getAsJsonObject(), "clinician"))
        .toList();
  }

  private static List<Long> numbers(Reply feed) {
    return feed.json().getAsJsonArray("changes").asList().stream()
        .map(change -> change.getAsJsonObject().get("number").getAsLong())
        .toList();
  }
}
