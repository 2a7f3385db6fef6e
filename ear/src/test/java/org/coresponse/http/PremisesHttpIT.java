package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.coresponse.support.Trail;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What is known of a place or a number: caution flags and former calls. */
@InTheCity
@RunAsClient
class PremisesHttpIT {
  private static final String REASON = "The dog was taken to the shelter.";
  private static final List<String> READERS =
      List.of(
          "call-taker",
          "dispatcher",
          "shift-supervisor",
          "diversion-clinician",
          "field-clinician",
          "clinical-supervisor",
          "program-manager");

  @Test
  void a_flag_says_who_says_so_who_wrote_it_down_from_when_and_until_when() {
    var until = now().plus(Duration.ofDays(30));
    var added = post("call-taker", flag("address", " 5 Elm St ", "endsAt", until.toString()));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    for (var reader : READERS) {
      var flag = only(known(reader, "address", "5 ELM st"), "current");
      assertThat(Reply.text(flag, "id")).isEqualTo(added.text("id"));
      assertThat(Reply.text(flag, "kind")).isEqualTo("animal");
      assertThat(Reply.text(flag, "text")).isEqualTo("Large dog in the yard.");
      assertThat(Reply.text(flag, "source")).isEqualTo("Unit 413");
      assertThat(Reply.text(flag, "address")).isEqualTo("5 Elm St");
      assertThat(Reply.text(flag, "addedBy")).isNotBlank();
      assertThat(Instant.parse(Reply.text(flag, "startsAt"))).isBeforeOrEqualTo(Instant.now());
      assertThat(Reply.text(flag, "endsAt")).isEqualTo(until.toString());
    }
    assertThat(list(known("dispatcher", "address", "5 Elm St, Apt 2"), "current")).isEmpty();
  }

  @Test
  void a_number_is_the_same_however_it_is_written() {
    post("dispatcher", flag("phone", "919 555 0166"));
    var flag = only(known("call-taker", "phone", "+1 (919) 555-0166"), "current");
    assertThat(Reply.text(flag, "phone")).isEqualTo("+19195550166");
    assertThat(Reply.text(flag, "phoneShown")).isEqualTo("(919) 555-0166");
  }

  @Test
  void the_same_request_twice_is_one_flag_also_when_both_come_at_once() {
    var body = flag("address", "6 Elm St", "clientId", "one");
    var replies = Together.run(3, number -> post("call-taker", body));
    assertThat(replies.stream().map(Reply::status)).containsOnlyOnce(201).contains(200);
    assertThat(replies.stream().map(reply -> reply.text("id")).distinct()).hasSize(1);
    assertThat(list(known("dispatcher", "address", "6 Elm St"), "current")).hasSize(1);
    assertThat(post("dispatcher", body).status()).isEqualTo(201);
    assertThat(list(known("dispatcher", "address", "6 Elm St"), "current")).hasSize(2);
  }

  @Test
  void a_flag_is_not_current_from_the_instant_of_its_end() throws Exception {
    var end = now().plus(Duration.ofHours(2));
    post("call-taker", flag("address", "7 Elm St", "endsAt", end.toString()));
    Outside.clockAt(end.minusMillis(1));
    assertThat(list(known("dispatcher", "address", "7 Elm St"), "current")).hasSize(1);
    Outside.clockAt(end);
    var known = known("dispatcher", "address", "7 Elm St");
    assertThat(list(known, "current")).isEmpty();
    assertThat(Reply.text(only(known, "ended"), "current")).isEqualTo("false");
    Outside.clockAt(end.plus(Duration.ofDays(366)));
    assertThat(list(known("dispatcher", "address", "7 Elm St"), "ended")).isEmpty();
  }

  @Test
  void a_flag_is_ended_once_with_a_reason_and_stays_as_ended() {
    var id = post("call-taker", flag("address", "8 Elm St")).text("id");
    assertThat(end("dispatcher", id, "too short").fields()).containsExactly("reason");
    assertThat(end("dispatcher", id, REASON).status()).isEqualTo(204);
    assertThat(end("dispatcher", id, REASON).status()).isEqualTo(204);
    assertThat(end("call-taker", id, REASON).problem()).isEqualTo("caution-ended");
    assertThat(end("call-taker", "0", REASON).problem()).isEqualTo("not-found");
    var known = known("dispatcher", "address", "8 Elm St");
    assertThat(list(known, "current")).isEmpty();
    assertThat(Reply.text(only(known, "ended"), "endReason")).isEqualTo(REASON);
    assertThat(Reply.text(only(known, "ended"), "endedBy")).isNotBlank();
  }

  @Test
  void what_a_flag_must_say_is_refused_field_by_field() {
    var before = Sql.number("select count(*) from caution_flag");
    assertThat(post("call-taker", "{}").fields())
        .containsExactlyInAnyOrder("clientId", "endsAt", "kind", "source", "text");
    assertThat(refused()).containsExactly("address");
    assertThat(refused("address", "1 Elm St", "phone", "919 555 0100")).containsExactly("address");
    assertThat(refused("phone", "12")).containsExactly("phone");
    assertThat(refused("address", "1 Elm St", "kind", "diagnosis")).containsExactly("kind");
    assertThat(refused("address", "1 Elm St", "source", " ")).containsExactly("source");
    assertThat(refused("address", "1 Elm St", "text", "x".repeat(301))).containsExactly("text");
    var now = now();
    assertThat(refused("address", "1 Elm St", "endsAt", now.minusSeconds(60).toString()))
        .containsExactly("endsAt");
    assertThat(refused("address", "1 Elm St", "endsAt", now.plus(Duration.ofDays(370)).toString()))
        .containsExactly("endsAt");
    assertThat(refused("address", "1 Elm St", "startsAt", now.plus(Duration.ofHours(1)).toString()))
        .containsExactly("startsAt");
    assertThat(
            refused("address", "1 Elm St", "startsAt", now.minus(Duration.ofDays(370)).toString()))
        .containsExactly("startsAt");
    assertThat(Sql.number("select count(*) from caution_flag")).isEqualTo(before);
    assertThat(search("dispatcher", "phone", "12").fields()).containsExactly("phone");
    assertThat(search("dispatcher").fields()).containsExactly("address");
    assertThat(search("dispatcher", "address", "x".repeat(201)).fields())
        .containsExactly("address");
  }

  @Test
  void an_auditor_reads_that_there_is_a_flag_and_neither_what_nor_where() {
    Given.call().with("callback", "919 555 0167").with("location", place("9 Elm St")).taken();
    post("call-taker", flag("address", "9 Elm St"));
    post("call-taker", flag("phone", "919 555 0167"));
    var known = known("auditor", "address", "9 Elm St");
    assertThat(known.toString()).doesNotContain("9 Elm", "dog", "413", "0167");
    var flag = only(known, "current");
    assertThat(Reply.text(flag, "kind")).isEqualTo("animal");
    assertThat(Reply.text(flag, "masked")).isEqualTo("true");
    assertThat(list(known, "calls")).hasSize(1);
    var byNumber = known("auditor", "phone", "919 555 0167");
    assertThat(list(byNumber, "current")).isEmpty();
    assertThat(list(byNumber, "calls")).isEmpty();
  }

  @Test
  void a_police_officer_reads_of_places_and_numbers_of_open_calls_alone() {
    post("call-taker", flag("address", "10 Elm St"));
    post("call-taker", flag("phone", "919 555 0168"));
    assertThat(list(known("police-officer", "address", "10 Elm St"), "current")).isEmpty();
    var open =
        Given.call().with("callback", "919 555 0168").with("location", place("10 Elm St")).taken();
    var known = known("police-officer", "address", "10 Elm St", "phone", "919 555 0168");
    assertThat(list(known, "current")).hasSize(2);
    assertThat(list(known, "calls")).hasSize(1);
    Given.closed(open, null);
    known = known("police-officer", "address", "10 Elm St", "phone", "919 555 0168");
    assertThat(list(known, "current")).isEmpty();
    assertThat(list(known, "calls")).isEmpty();
    assertThat(list(known("dispatcher", "address", "10 Elm St"), "calls")).hasSize(1);
  }

  @Test
  void former_calls_of_twelve_months_are_told_with_how_they_ended_the_newest_first() {
    var old = taken("11 Elm St", "919 555 0169", Duration.ofDays(370));
    var first = taken("11 ELM St", "919 555 0170", Duration.ofDays(300));
    var second = taken("12 Elm St", "919 555 0169", Duration.ofDays(20));
    Given.closed(first, null);
    var known = known("diversion-clinician", "address", "11 Elm St", "phone", "919 555 0169");
    var calls = list(known, "calls");
    assertThat(calls.stream().map(call -> Reply.text(call, "number")))
        .containsExactly(second, first)
        .doesNotContain(old);
    assertThat(Reply.text(calls.get(0), "sameNumber")).isEqualTo("true");
    assertThat(Reply.text(calls.get(0), "status")).isEqualTo("OPEN");
    assertThat(Reply.text(calls.get(1), "disposition")).isEqualTo("referred");
    assertThat(Reply.text(calls.get(1), "nature")).isEqualTo("WELFARE CHECK");
    assertThat(Reply.text(calls.get(1), "sameNumber")).isEqualTo("false");
    assertThat(Reply.text(known, "more")).isEqualTo("false");
  }

  @Test
  void no_more_than_ten_calls_are_told_and_that_there_are_more() {
    for (var i = 0; i < 11; i++) {
      taken("13 Elm St", "919 555 0171", Duration.ofDays(i + 1));
    }
    var known = known("dispatcher", "address", "13 Elm St", "phone", "919 555 0171");
    assertThat(list(known, "calls")).hasSize(10);
    assertThat(Reply.text(known, "more")).isEqualTo("true");
  }

  @Test
  void who_looked_added_and_ended_stands_in_the_trail_and_where_does_not() {
    var before = Trail.newest();
    var id = post("call-taker", flag("address", "14 Secret St")).text("id");
    known("dispatcher", "address", "14 Secret St", "phone", "919 555 0172");
    end("dispatcher", id, REASON);
    var lines = Trail.lines(before);
    assertThat(lines.stream().map(line -> Reply.text(line, "act")))
        .containsExactly("CautionAdded", "PremisesViewed", "CautionEnded");
    assertThat(lines.stream().map(line -> line.get("changes").toString()))
        .as("what was said; a time may have any digits")
        .noneMatch(said -> said.matches(".*(Secret|0172|dog|413|shelter).*"));
    assertThat(Trail.changes(lines.get(1)))
        .containsExactly("cautions: null > 1", "calls: null > 0");
    assertThat(Trail.changes(lines.get(0)))
        .contains("kind: null > animal", "text: kept in caution_flag:" + id);
  }

  /** Three times as many calls stored: no more rows looked at. */
  @Test
  void a_look_reads_no_more_rows_however_many_calls_are_stored() {
    var number = taken("15 Elm St", "919 555 0173", Duration.ofDays(3));
    copies(number, 3_000, 1);
    var body = Rest.body("address", "15 Elm St", "phone", "919 555 0173");
    var before = rowsRead(body);
    copies(number, 6_000, 3_001);
    assertThat(rowsRead(body)).isLessThanOrEqualTo(before + 100);
  }

  /** Calls of other places and numbers, each of an hour of its own. */
  private static void copies(String number, int count, int first) {
    var columns =
        Sql.rows(
                "select column_name from information_schema.columns where table_schema ="
                    + " 'coresponse' and table_name = 'crisis_call' and column_name <> 'id'"
                    + " order by ordinal_position")
            .stream()
            .map(row -> row.get(0))
            .toList();
    var own =
        new TreeMap<>(
            Map.of(
                "number", "concat('90000000-', lpad(n.seq, 6, '0'))",
                "external_id", "n.seq",
                "source", "'copy'",
                "callback", "concat('+1984', lpad(n.seq, 7, '0'))",
                "address", "concat(n.seq, ' Copy Ave')",
                "received_at", "c.received_at - interval n.seq hour"));
    Sql.write(
        "insert into crisis_call (%s) select %s from crisis_call c, seq_%d_to_%d n where c.number = ?"
            .formatted(
                String.join(", ", columns),
                String.join(
                    ", ", columns.stream().map(c -> own.getOrDefault(c, "c." + c)).toList()),
                first,
                first + count - 1),
        number);
    Sql.rows("analyze table crisis_call"); // the server does it later by itself
  }

  /** Rows that the database looked at for one search. */
  private static long rowsRead(String body) {
    Rest.as("dispatcher").post("/premises/search", body);
    return Sql.rowsRead(
        () ->
            assertThat(Rest.as("dispatcher").post("/premises/search", body).status())
                .isEqualTo(200));
  }

  private static List<String> refused(Object... fields) {
    var reply = post("call-taker", flag(fields));
    assertThat(reply.status()).as(reply.body()).isEqualTo(422);
    return reply.fields();
  }

  /** A whole flag that is about nothing yet; a field given again takes the place of its own. */
  private static String flag(Object... fields) {
    var body =
        new TreeMap<String, Object>(
            Map.of(
                "clientId", Given.externalId(),
                "kind", "animal",
                "text", "Large dog in the yard.",
                "source", "Unit 413",
                "endsAt", now().plus(Duration.ofDays(30)).toString()));
    for (var i = 0; i < fields.length; i += 2) {
      body.put(fields[i].toString(), fields[i + 1]);
    }
    return Rest.body(
        body.entrySet().stream()
            .flatMap(e -> List.of(e.getKey(), e.getValue()).stream())
            .toArray());
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }

  private static String taken(String address, String phone, Duration ago) {
    var number = Given.call().with("callback", phone).with("location", place(address)).taken();
    Sql.write(
        "update crisis_call set received_at = ? where number = ?",
        LocalDateTime.ofInstant(now().minus(ago), ZoneOffset.UTC),
        number);
    return number;
  }

  private static JsonObject place(String address) {
    var place = new JsonObject();
    place.addProperty("address", address);
    return place;
  }

  private static Reply post(String author, String body) {
    return Rest.as(author).post("/caution-flags", body);
  }

  private static Reply end(String who, String id, String reason) {
    return Rest.as(who).post("/caution-flags/" + id + "/ending", Rest.body("reason", reason));
  }

  private static Reply search(String reader, Object... query) {
    return Rest.as(reader).post("/premises/search", Rest.body(query));
  }

  private static JsonObject known(String reader, Object... query) {
    var reply = search(reader, query);
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.json();
  }

  private static List<JsonObject> list(JsonObject known, String part) {
    return known.getAsJsonArray(part).asList().stream().map(JsonElement::getAsJsonObject).toList();
  }

  private static JsonObject only(JsonObject known, String part) {
    assertThat(list(known, part)).hasSize(1);
    return list(known, part).get(0);
  }
}
