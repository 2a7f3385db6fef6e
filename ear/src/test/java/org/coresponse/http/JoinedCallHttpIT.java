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

/** A call that says, as it is taken in, which event it is about. */
@InTheCity
@RunAsClient
class JoinedCallHttpIT {
  private static final Instant FIRST = Instant.now().minusSeconds(600);

  @Test
  void it_joins_the_event_and_both_numbers_find_it() {
    var first = Given.call().receivedAt(FIRST).taken();
    var given = typed().with("sameEventAs", first).answered("weapon", "IN_HAND_OR_REACH");
    var taken = given.posted();
    assertThat(taken.status()).as(taken.body()).isEqualTo(201);
    assertThat(warnings(taken)).isEmpty();
    var number = taken.text("number");
    for (var each : List.of(first, number)) {
      var incident = Rest.as("dispatcher").get("/incidents/" + each);
      assertThat(incident.text("number")).isEqualTo(first);
      assertThat(calls(incident)).containsExactly(first, number);
    }

    var again = given.posted();
    assertThat(again.status()).as(again.body()).isEqualTo(200);
    assertThat(again.text("number")).isEqualTo(number);
    assertThat(warnings(again)).isEmpty();
    assertThat(moves(number)).isOne();
  }

  @Test
  void one_that_rang_first_takes_the_calls_of_the_other() {
    var other = Given.call().taken();
    var number = typed().with("sameEventAs", other).receivedAt(FIRST).taken();
    var incident = Rest.as("dispatcher").get("/incidents/" + other);
    assertThat(incident.text("number")).isEqualTo(number);
    assertThat(calls(incident)).containsExactlyInAnyOrder(other, number);
  }

  @Test
  void what_was_merged_meanwhile_is_joined_where_it_goes_on() {
    var first = Given.call().receivedAt(FIRST).taken();
    var second = typed().receivedAt(FIRST.plusSeconds(5)).with("sameEventAs", first).taken();
    var third = typed().with("sameEventAs", second).taken();
    assertThat(calls(Rest.as("dispatcher").get("/incidents/" + third)))
        .containsExactly(first, second, third);
  }

  @Test
  void a_call_is_never_lost_when_the_event_is_over_or_unknown() {
    var closed = Given.call().receivedAt(FIRST).taken();
    Given.closed(closed, null);
    for (var event : List.of(closed, "19990101-0001")) {
      var given = typed().with("sameEventAs", event);
      var taken = given.posted();
      assertThat(taken.status()).as(taken.body()).isEqualTo(201);
      assertThat(warnings(taken)).containsExactly("not-joined");
      var number = taken.text("number");
      var incident = Rest.as("dispatcher").get("/incidents/" + number);
      assertThat(incident.text("status")).isEqualTo("OPEN");
      assertThat(calls(incident)).containsExactly(number);
      assertThat(warnings(given.posted())).containsExactly("not-joined");
    }
    var nonsense = typed().with("sameEventAs", "the one before").posted();
    assertThat(nonsense.status()).isEqualTo(422);
    assertThat(nonsense.fields()).containsExactly("sameEventAs");
  }

  @Test
  void sent_from_several_places_at_once_it_is_one_call_that_moved_once() {
    for (var round = 0; round < 12; round++) {
      var first = Given.call().receivedAt(FIRST).taken();
      var given = typed().with("sameEventAs", first);
      var replies = Together.run(8, i -> given.posted());
      assertThat(replies).extracting(Reply::status).containsOnly(200, 201);
      assertThat(replies)
          .extracting(reply -> reply.text("number"))
          .containsOnly(replies.get(0).text("number"));
      assertThat(replies).allSatisfy(reply -> assertThat(warnings(reply)).isEmpty());
      assertThat(moves(replies.get(0).text("number"))).isOne();
    }
  }

  /** What one caller is told of and another closes, both at the same moment. */
  @Test
  void a_call_that_meets_the_closing_of_its_event_is_taken_in_either_way() {
    for (var round = 0; round < 6; round++) {
      var first = Given.call().receivedAt(FIRST).taken();
      var given = typed().with("sameEventAs", first);
      var etag = Rest.as("dispatcher").get("/incidents/" + first).etag();
      var replies =
          Together.run(
              2,
              i ->
                  i == 0
                      ? given.posted()
                      : Rest.as("dispatcher")
                          .put(
                              "/incidents/" + first + "/disposition",
                              Rest.body("code", "referred"),
                              etag));
      var taken = replies.get(0);
      assertThat(taken.status()).as(taken.body()).isEqualTo(201);
      var alone = warnings(taken).contains("not-joined");
      var incident = Rest.as("dispatcher").get("/incidents/" + taken.text("number"));
      assertThat(incident.text("status")).isEqualTo("OPEN");
      assertThat(calls(incident)).hasSize(alone ? 1 : 2);
      // who closes over a change is refused: before it was read, or as it is written
      assertThat(replies.get(1).status()).isIn(alone ? List.of(200) : List.of(409, 412));
    }
  }

  @Test
  void what_was_split_off_again_is_not_joined_by_sending_it_again() {
    var first = Given.call().receivedAt(FIRST).taken();
    var given = typed().with("sameEventAs", first);
    var number = given.taken();
    var dispatcher = Rest.as("dispatcher");
    var split =
        dispatcher.send(
            "POST",
            "/incidents/" + first + "/splits",
            Rest.body("call", number),
            "If-Match",
            dispatcher.get("/incidents/" + first).etag());
    assertThat(split.status()).as(split.body()).isBetween(200, 201);
    assertThat(warnings(given.posted())).containsExactly("not-joined");
    assertThat(calls(dispatcher.get("/incidents/" + number))).containsExactly(number);
  }

  @Test
  void a_dispatch_system_joins_nothing_and_learns_nothing() {
    var open = typed().receivedAt(FIRST).taken();
    for (var event : List.of(open, "19990101-0001")) {
      var taken = Given.call().with("sameEventAs", event).posted();
      assertThat(taken.status()).as(taken.body()).isEqualTo(201);
      assertThat(warnings(taken)).containsExactly("not-joined");
    }
    assertThat(calls(Rest.as("dispatcher").get("/incidents/" + open))).containsExactly(open);
  }

  /** As the call screen sends it. */
  private static Given.CallGiven typed() {
    return Given.call().by("call-taker").with("source", "desk");
  }

  private static List<String> warnings(Reply reply) {
    return reply.json().getAsJsonArray("warnings").asList().stream()
        .map(warning -> warning.getAsString())
        .toList();
  }

  private static List<String> calls(Reply incident) {
    return incident.json().getAsJsonArray("calls").asList().stream()
        .map(call -> Reply.text(call.getAsJsonObject(), "number"))
        .toList();
  }

  private static long moves(String number) {
    return Sql.number(
        "select count(*) from call_move m join crisis_call c on c.id = m.call_id"
            + " where c.number = ?",
        number);
  }
}
