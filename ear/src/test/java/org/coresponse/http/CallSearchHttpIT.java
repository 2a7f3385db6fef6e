package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coresponse.support.Given;
import org.coresponse.support.Hands;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@InTheCity
@RunAsClient
class CallSearchHttpIT {
  private static final String[] READERS = {
    "call-taker",
    "dispatcher",
    "shift-supervisor",
    "diversion-clinician",
    "field-clinician",
    "clinical-supervisor",
    "program-manager",
    "police-officer"
  };

  @Test
  void a_call_is_found_by_whatever_is_known_of_it() {
    var place = new JsonObject();
    place.addProperty("address", "1700 Guess Rd");
    place.addProperty("crossStreet", "Broad Street");
    place.addProperty("placeName", "Quillwood Pharmacy");
    var at = Instant.parse("2025-03-04T15:00:00Z");
    var number =
        Given.call()
            .nature("SUICIDE THREAT")
            .receivedAt(at)
            .with("location", place)
            .with("callback", "919-555-0171")
            .with("narrative", "Says he has a Kitchen knife and cannot go on; don't send police.")
            .taken();
    Sql.write("update crisis_call set district = 'D4', beat = '412' where number = ?", number);
    Given.call().with("callback", "919-555-0172").with("narrative", "Nothing of it.").taken();

    for (var reader : READERS) {
      assertFound(reader, number, "number", number);
      assertFound(reader, number, "number", "20250304");
      assertFound(reader, number, "phone", "(919) 555-0171");
      assertFound(reader, number, "address", "1700 gue");
      assertFound(reader, number, "address", "guess? rd: 1700");
      assertFound(reader, number, "nature", "SUICIDE THREAT");
      assertFound(reader, number, "district", "D4");
      assertFound(reader, number, "beat", "412");
      assertFound(reader, number, "narrative", "kitch knife");
      assertFound(reader, number, "narrative", "\"cannot go on\"");
      assertFound(
          reader, number, "from", "2025-03-04T10:00:00-05:00", "to", "2025-03-04T15:00:01Z");
    }
    for (var words : List.of("Quillwood", "broad guess", "pharm")) {
      assertFound("dispatcher", number, "address", words);
    }
    assertNothing("dispatcher", "narrative", "kitchen fork");
    assertNothing("dispatcher", "narrative", "\"go on cannot\"");
    assertNothing("dispatcher", "phone", "919-555-0173");
    assertNothing("dispatcher", "nature", "SUICIDE THREAT", "to", at.toString());
    assertNothing("dispatcher", "nature", "SUICIDE THREAT", "priorityTo", 5);
  }

  private static void assertFound(String reader, String number, Object... filter) {
    var found = search(reader, filter);
    assertThat(found.status()).as(found.body()).isEqualTo(200);
    assertThat(numbers(found)).as(reader + " by " + List.of(filter)).containsExactly(number);
  }

  private static void assertNothing(String reader, Object... filter) {
    var found = search(reader, filter);
    assertThat(found.status()).as(found.body()).isEqualTo(200);
    assertThat(numbers(found)).as(reader + " by " + List.of(filter)).isEmpty();
    assertThat(found.text("total")).isEqualTo("0");
  }

  @Test
  void whoever_may_not_see_contact_or_narrative_finds_nothing_by_it() {
    var number =
        Given.call()
            .with("callback", "919-555-0181")
            .with("narrative", "A lighthouse on the hill.")
            .with("location", place("9 Masked St"))
            .taken();
    assertFound("dispatcher", number, "narrative", "lighthouse");
    assertFound("auditor", number, "address", "9 Masked");
    assertNothing("auditor", "narrative", "lighthouse");
    assertNothing("auditor", "phone", "919-555-0181");
    assertNothing("auditor", "text", "919-555-0181");
  }

  @Test
  void a_hit_outside_the_reader_s_scope_is_none() {
    var sent = Given.call().with("narrative", "A windmill turning.").taken();
    var typed =
        Given.call()
            .by("call-taker")
            .with("source", "phone")
            .with("narrative", "A windmill.")
            .taken();
    assertFound("cad-system", sent, "narrative", "windmill");
    assertThat(numbers(search("police-officer", "narrative", "windmill")))
        .containsExactlyInAnyOrder(sent, typed);
    Sql.write(
        "update incident set status = 'CLOSED', disposition_code = 'x',"
            + Hands.NOBODY
            + " where number = ?",
        typed);
    assertFound("police-officer", sent, "narrative", "windmill");
    assertNothing("police-officer", "narrative", "windmill", "state", "CLOSED");
    assertFound("dispatcher", typed, "narrative", "windmill", "state", "CLOSED");
  }

  /** Calls that come in meanwhile move nothing, and calls of one instant are told apart. */
  @Test
  void a_list_is_turned_by_key_and_no_row_is_lost_or_doubled() {
    var at = Instant.parse("2025-02-01T12:00:00Z");
    var expected = new ArrayList<String>();
    for (var i = 0; i < 7; i++) {
      expected.add(0, taken("8 Key St", at));
    }
    var reader = Rest.as("dispatcher");
    var body = Rest.body("address", "8 Key");
    var seen = new ArrayList<String>();
    var page = reader.post("/calls/search?size=3", body);
    assertThat(page.text("previous")).isNull();
    for (var turn = 0; turn < 3; turn++) {
      seen.addAll(numbers(page));
      taken("8 Key St", at.plusSeconds(60));
      if (turn < 2) {
        page = reader.post("/calls/search?size=3&after=" + page.text("next"), body);
      }
    }
    assertThat(seen).isEqualTo(expected);
    assertThat(page.text("next")).isNull();

    var back = reader.post("/calls/search?size=3&before=" + page.text("previous"), body);
    assertThat(numbers(back)).isEqualTo(expected.subList(3, 6));
    assertThat(reader.get("/calls?size=3&after=" + back.text("next")).items()).isNotEmpty();
    var first = reader.post("/calls/search?size=50&before=" + back.text("previous"), body);
    assertThat(numbers(first)).hasSize(6).endsWith(expected.get(2));
    assertThat(first.text("previous")).isNull();
  }

  @Test
  void what_cannot_be_looked_for_is_refused_by_name() {
    assertThat(search("dispatcher", "narrative", "to go on").fields()).containsExactly("narrative");
    assertThat(search("dispatcher", "phone", "12").fields()).containsExactly("phone");
    assertThat(search("dispatcher", "priorityFrom", 11).fields()).containsExactly("priorityFrom");
    assertThat(search("dispatcher", "state", "AJAR").fields()).containsExactly("state");
    assertThat(search("dispatcher", "narrative", "x".repeat(201)).fields())
        .containsExactly("narrative");
    assertThat(search("dispatcher", "who", "x").status()).isEqualTo(400);
    assertThat(search("dispatcher", "from", "2025-01-02T00:00:00Z", "to", "2025-01-01T00:00:00Z"))
        .extracting(Reply::status)
        .isEqualTo(422);
    var reader = Rest.as("dispatcher");
    assertThat(reader.get("/calls?after=x").fields()).containsExactly("after");
    assertThat(reader.get("/calls?after=1-1&before=1-1").fields()).containsExactly("before");
    assertThat(reader.get("/calls?from=yesterday").fields()).containsExactly("from");
    assertThat(reader.get("/calls?phone=9195550171").fields()).containsExactly("phone");
    for (var strange :
        List.of(
            "+knife -x", "'; drop", "((knife", "knife*\"", "<b>knife</b>", "\ud83d\ude00 knife")) {
      assertThat(search("dispatcher", "narrative", strange).status()).as(strange).isIn(200, 422);
    }
  }

  /** Three times as many calls stored: the same statements, and no more rows looked at. */
  @Test
  void a_search_reads_no_more_rows_however_many_are_stored() {
    var number = taken("77 Lone St", Instant.parse("2025-01-05T12:00:00Z"));
    Sql.write(
        "update crisis_call set narrative = 'An otter swims.', callback = '+19195550190'"
            + " where number = ?",
        number);
    copies(number, 3_000, 1);
    var searches =
        List.of(
            Rest.body("number", number),
            Rest.body("phone", "919-555-0190"),
            Rest.body("address", "77 Lone"),
            Rest.body("narrative", "otter"),
            Rest.body("nature", "COPY"),
            Rest.body("state", "ALL"));
    var before = searches.stream().map(CallSearchHttpIT::rowsRead).toList();
    copies(number, 6_000, 3_001);
    var after = searches.stream().map(CallSearchHttpIT::rowsRead).toList();
    for (var i = 0; i < searches.size(); i++) {
      assertThat(after.get(i)).as(searches.get(i)).isLessThanOrEqualTo(before.get(i) + 100);
    }
  }

  /** A common word is not looked for by the index; what is found is the same. */
  @Test
  void a_word_is_found_however_common_it_is() {
    var number = taken("9 Common St", Instant.parse("2025-01-07T12:00:00Z"));
    copies(number, 400, 70_001);
    var all = search("dispatcher", "narrative", "COPIED lin", "number", "90000000-07");
    assertThat(numbers(all)).first().isEqualTo("90000000-070001");
    assertThat(all.json().get("total").getAsInt()).isEqualTo(400);
    assertFound("dispatcher", "90000000-070013", "narrative", "copied 70013");
    assertFound("dispatcher", "90000000-070013", "narrative", "\"copied line 70013\"");
    assertNothing("dispatcher", "narrative", "\"line copied\"");
    assertNothing("dispatcher", "narrative", "copied opied");
    assertFound("dispatcher", "90000000-070013", "address", "Copy Av 70013");
  }

  /** What the newest calls hold may stand nowhere else, or again only years before. */
  @Test
  void a_word_of_these_days_is_found_in_the_years_before_too() {
    var number = taken("9 Flooded St", Instant.parse("2025-01-09T12:00:00Z"));
    copies(number, 500, 80_001);
    Sql.write(
        "update crisis_call set narrative = 'Street is flooded' where number <= ? and number like"
            + " '90000000-08%'",
        "90000000-080020");
    Sql.write(
        "update crisis_call set narrative = 'Cellar flooded', received_at = received_at - interval"
            + " 3 year where number in (?, ?)",
        "90000000-080499",
        "90000000-080500");
    var found = new ArrayList<String>();
    String next = null;
    do {
      var page =
          Rest.as("dispatcher")
              .post(
                  "/calls/search?size=7" + (next == null ? "" : "&after=" + next),
                  Rest.body("narrative", "flooded", "number", "90000000-08"));
      assertThat(page.json().get("total").getAsInt()).as(page.body()).isEqualTo(22);
      assertThat(page.json().get("more").getAsBoolean()).isFalse();
      found.addAll(numbers(page));
      next = page.text("next");
    } while (next != null);
    assertThat(found).hasSize(22).doesNotHaveDuplicates();
    assertThat(found.subList(20, 22)).containsExactly("90000000-080499", "90000000-080500");
  }

  @Test
  void an_export_holds_what_the_list_shows_and_stands_in_the_trail() {
    var number =
        Given.call()
            .with("callback", "919-555-0161")
            .with("callerName", "Exa Porter")
            .with("narrative", "whispered")
            .with("location", place("=1+1 Export St"))
            .nature("EXPORT ME")
            .taken();
    for (var reader : List.of("dispatcher", "auditor")) {
      var file = Rest.as(reader).get("/calls/export?nature=EXPORT%20ME");
      assertThat(file.status()).isEqualTo(200);
      assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
      assertThat(file.header("Content-Disposition"))
          .isEqualTo("attachment; filename=\"calls.csv\"");
      assertThat(file.body().lines()).hasSize(2);
      assertThat(file.body())
          .contains(number, ",'=1+1 Export St,")
          .doesNotContain("5550161", "Porter", "whispered");
    }
    assertThat(Rest.as("cad-system").get("/calls/export?nature=EXPORT%20ME").body())
        .contains(number);
    var book = Rest.as("dispatcher").get("/calls/export?format=xlsx&nature=EXPORT%20ME");
    assertThat(book.header("Content-Type")).contains("spreadsheetml");
    assertThat(book.body()).startsWith("PK");
    assertThat(Rest.as("dispatcher").get("/calls/export?format=pdf").fields())
        .containsExactly("format");

    var lines = Rest.as("auditor").get("/trail?act=CallsExported").items();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0).toString()).contains("EXPORT ME", "\"shown\"");
  }

  @Test
  void an_export_is_whole() {
    var number = taken("5 Whole St", Instant.parse("2025-01-06T12:00:00Z"));
    copies(number, 2_500, 50_001);
    var file = Rest.as("dispatcher").get("/calls/export?nature=COPY&number=9");
    assertThat(file.body().lines().skip(1).map(line -> line.split(",")[0]).toList())
        .hasSizeGreaterThanOrEqualTo(2_500)
        .doesNotHaveDuplicates();
  }

  /** Calls like this one, of nature COPY, each of an hour of its own, numbered from 90000000. */
  private static void copies(String number, int count, int first) {
    Sql.write(
        """
        insert into incident (version, number, status, priority, opened_at, %s)
        select 0, concat('90000000-', lpad(n.seq, 6, '0')), i.status, i.priority,
          i.opened_at - interval n.seq hour, %s
        from incident i, seq_%d_to_%d n where i.number = ?"""
            .formatted(Hands.COLUMNS, Hands.VALUES, first, first + count - 1),
        number);
    Sql.write(
        """
        insert into crisis_call (version, number, incident_id, source, external_id, nature, channel,
          received_at, entered_at, entered_by, caller_type, address, narrative, callback, weapon,
          violence, violence_24h, threat, crime, agitation, safety_flag, violence_history, medical,
          attempt, severe_intox, suicidal, child, repeat_call, caller_wish)
        select 0, concat('90000000-', lpad(n.seq, 6, '0')), i.id, 'copy', n.seq, 'COPY',
          c.channel, c.received_at - interval n.seq hour, c.entered_at, c.entered_by, c.caller_type,
          concat(n.seq, ' Copy Ave'), concat('Copied line ', n.seq),
          concat('+1984', lpad(n.seq, 7, '0')), c.weapon, c.violence, c.violence_24h, c.threat,
          c.crime, c.agitation, c.safety_flag, c.violence_history, c.medical, c.attempt,
          c.severe_intox, c.suicidal, c.child, c.repeat_call, c.caller_wish
        from crisis_call c, seq_%d_to_%d n
          join incident i on i.number = concat('90000000-', lpad(n.seq, 6, '0'))
        where c.number = ?"""
            .formatted(first, first + count - 1),
        number);
    Sql.rows("analyze table incident, crisis_call"); // the server does it later by itself
  }

  /** Rows that the database looked at for one search. */
  private static long rowsRead(String search) {
    Rest.as("dispatcher").post("/calls/search", search);
    return Sql.rowsRead(
        () ->
            assertThat(Rest.as("dispatcher").post("/calls/search", search).status())
                .isEqualTo(200));
  }

  private static String taken(String address, Instant at) {
    return Given.call().with("location", place(address)).receivedAt(at).taken();
  }

  private static JsonObject place(String address) {
    var place = new JsonObject();
    place.addProperty("address", address);
    return place;
  }

  private static Reply search(String reader, Object... filter) {
    return Rest.as(reader).post("/calls/search", Rest.body(filter));
  }

  private static List<String> numbers(Reply found) {
    return found.items().stream().map(row -> Reply.text(row, "number")).toList();
  }
}
