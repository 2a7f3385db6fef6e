package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@InTheCity
@RunAsClient
class CallsHttpIT {
  private static final int CALLERS = 16;

  /** As the issue that asked for it wrote it. */
  private static final String EXAMPLE =
      """
      {"source":"cad","externalId":"25000003","nature":"SUICIDE THREAT","channel":"WIRELESS_911",
       "receivedAt":"2026-11-21T14:03:22.15-05:00","callback":"+19195550123","callerName":"Ana Ruiz",
       "location":{"address":"101 City Hall Plaza","latitude":35.99,"longitude":-78.90},
       "narrative":"Says she cannot go on.",
       "safety":{"weapon":"CANNOT_TELL","violence":"UNKNOWN","medical":"NO"}}""";

  @Test
  void a_call_is_taken_in_once() throws Exception {
    Outside.clockAt(Instant.parse("2026-11-21T19:05:00Z"));
    var first = Rest.as("cad-system").post("/calls", EXAMPLE);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    var number = first.text("number");
    assertThat(number).matches("20261121-\\d{4}");
    assertThat(first.header("Location")).endsWith("/api/v1/calls/" + number);

    var again = Rest.as("cad-system").post("/calls", EXAMPLE);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text("number")).isEqualTo(number);
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));

    var read = Rest.as("cad-system").get("/calls/" + number);
    assertThat(read.status()).isEqualTo(200);
    assertThat(read.etag()).isNotNull();
    assertThat(read.text("receivedAt")).isEqualTo("2026-11-21T19:03:22.150Z");
    assertThat(read.text("status")).isEqualTo("OPEN");
    assertThat(read.text("callback")).isEqualTo("+19195550123");
    assertThat(read.text("callbackShown")).isEqualTo("(919) 555-0123");
    assertThat(read.text("callerName")).isEqualTo("Ana Ruiz");
    assertThat(read.text("location.address")).isEqualTo("101 City Hall Plaza");
    assertThat(read.text("location.latitude")).isEqualTo("35.99");
    assertThat(read.text("narrative")).isEqualTo("Says she cannot go on.");
    assertThat(read.text("safety.weapon")).isEqualTo("CANNOT_TELL");
    assertThat(read.text("safety.violence")).isEqualTo("UNKNOWN");
    assertThat(read.text("safety.medical")).isEqualTo("NO");
  }

  @Test
  void what_was_not_asked_is_not_answered() {
    var number = Given.call().without("channel").taken();
    var safety = Rest.as("call-taker").get("/calls/" + number).json().getAsJsonObject("safety");
    assertThat(safety.entrySet())
        .hasSize(15)
        .allSatisfy(answer -> assertThat(answer.getValue().getAsString()).isEqualTo("NOT_ASKED"));
  }

  @Test
  void sixteen_at_once_are_one_call() {
    var call = Given.call().receivedAt(Instant.parse("2025-06-03T15:00:00Z"));
    var replies = Together.run(CALLERS, caller -> call.posted());
    assertThat(replies).extracting(Reply::status).containsOnly(200, 201);
    assertThat(replies).filteredOn(reply -> reply.status() == 201).hasSize(1);
    assertThat(replies).extracting(reply -> reply.text("number")).containsOnly("20250603-0001");
    assertThat(Sql.number("select count(*) from incident where number = '20250603-0001'")).isOne();
    assertThat(Given.call().receivedAt(Instant.parse("2025-06-03T16:00:00Z")).taken())
        .isEqualTo("20250603-0002");
  }

  @Test
  void sixteen_different_ones_at_once_leave_no_hole() {
    var at = Instant.parse("2025-06-04T15:00:00Z");
    var numbers = Together.run(CALLERS, caller -> Given.call().receivedAt(at).taken());
    assertThat(numbers).doesNotHaveDuplicates();
    assertThat(numbers.stream().sorted().toList()).first().isEqualTo("20250604-0001");
    assertThat(numbers.stream().sorted().toList()).last().isEqualTo("20250604-0016");
  }

  @Test
  void a_refused_call_takes_no_number() {
    var call = Given.call().receivedAt(Instant.parse("2025-06-05T15:00:00Z"));
    assertThat(call.with("callback", "12").posted().status()).isEqualTo(422);
    assertThat(call.without("callback").taken()).isEqualTo("20250605-0001");
  }

  /** The day begins at the city's midnight, in summer and winter and on the days between. */
  @Test
  void a_number_carries_the_city_s_day() {
    Map.of(
            "2023-03-12T04:59:59.999999Z", "20230311", // winter, five hours behind
            "2023-03-12T05:00:00Z", "20230312",
            "2023-03-13T03:59:59.999999Z", "20230312", // the day of 23 hours is over
            "2023-03-13T04:00:00Z", "20230313",
            "2023-11-05T03:59:59Z", "20231104", // summer, four hours behind
            "2023-11-05T04:00:00Z", "20231105",
            "2023-11-06T04:59:59Z", "20231105", // the day of 25 hours is not over
            "2023-11-06T05:00:00Z", "20231106")
        .forEach(
            (received, day) ->
                assertThat(Given.call().receivedAt(Instant.parse(received)).taken())
                    .as(received)
                    .startsWith(day + "-"));
  }

  @Test
  void a_list_is_turned_page_by_page() {
    var source = "pages";
    for (var i = 0; i < 5; i++) {
      Given.call().with("source", source).with("location", place("7 Page St")).taken();
    }
    var reader = Rest.as("dispatcher");
    var first = reader.get("/calls?text=7%20Page&page=0&size=2");
    assertThat(first.status()).as(first.body()).isEqualTo(200);
    assertThat(first.items()).hasSize(2);
    assertThat(first.text("page")).isEqualTo("0");
    assertThat(first.text("size")).isEqualTo("2");
    assertThat(first.text("total")).isEqualTo("5");
    var last = reader.get("/calls?text=7%20Page&page=2&size=2");
    assertThat(last.items()).hasSize(1);
    var seen =
        List.of(0, 1, 2).stream()
            .flatMap(
                page -> reader.get("/calls?text=7%20Page&size=2&page=" + page).items().stream())
            .map(row -> Reply.text(row, "number"))
            .toList();
    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    assertThat(reader.get("/calls?text=7%20Page&page=3&size=2").items()).isEmpty();
    assertThat(reader.get("/calls?page=-1").fields()).containsExactly("page");
    assertThat(reader.get("/calls?size=201").fields()).containsExactly("size");
    assertThat(reader.get("/calls?size=0").fields()).containsExactly("size");
  }

  @Test
  void a_list_is_narrowed_by_state() {
    var open = Given.call().with("location", place("8 State St")).taken();
    var closed = Given.call().with("location", place("8 State St")).taken();
    close(closed);
    var reader = Rest.as("dispatcher");
    assertThat(reader.get("/calls?text=8%20State&state=open").items())
        .extracting(row -> Reply.text(row, "number"))
        .containsExactly(open);
    assertThat(reader.get("/calls?text=8%20State&state=closed").items())
        .extracting(row -> Reply.text(row, "number"))
        .containsExactly(closed);
    assertThat(reader.get("/calls?text=8%20State&state=all").text("total")).isEqualTo("2");
    var wrong = reader.get("/calls?state=ajar");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.fields()).containsExactly("state");
  }

  @Test
  void a_parameter_that_nobody_knows_is_refused_by_name() {
    var refused = Rest.as("dispatcher").get("/calls?stat=open");
    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.problem()).isEqualTo("invalid-parameter");
    assertThat(refused.fields()).containsExactly("stat");
  }

  @Test
  void the_dispatch_system_sees_what_it_sent_and_nothing_else() {
    var own = Given.call().taken();
    var other = Given.call().by("call-taker").with("source", "phone").taken();
    var cad = Rest.as("cad-system");
    assertThat(cad.get("/calls/" + own).status()).isEqualTo(200);
    assertThat(cad.get("/calls/" + other).problem()).isEqualTo("not-found");
    assertThat(cad.get("/calls?size=200").items())
        .extracting(row -> Reply.text(row, "number"))
        .contains(own)
        .doesNotContain(other);
  }

  @Test
  void an_officer_sees_calls_while_they_are_open() {
    var number = Given.call().taken();
    var officer = Rest.as("police-officer");
    assertThat(officer.get("/calls/" + number).status()).isEqualTo(200);
    assertThat(officer.get("/incidents/" + number).status()).isEqualTo(200);
    close(number);
    assertThat(officer.get("/calls/" + number).status()).isEqualTo(404);
    assertThat(officer.get("/incidents/" + number).status()).isEqualTo(404);
    assertThat(officer.get("/calls?state=all&size=200").items())
        .extracting(row -> Reply.text(row, "number"))
        .doesNotContain(number);
  }

  @Test
  void an_auditor_sees_no_contact_and_no_free_text() {
    var number =
        Given.call()
            .with("callback", "919-555-0199")
            .with("callerName", "Wanda Whisper")
            .with("narrative", "whispers on the line")
            .taken();
    close(number, "whispered note");
    for (var path : List.of("/calls/" + number, "/incidents/" + number, "/calls?size=200")) {
      var read = Rest.as("auditor").get(path);
      assertThat(read.status()).as(path).isEqualTo(200);
      assertThat(read.body())
          .as(path)
          .contains(number)
          .doesNotContainIgnoringCase("whisper")
          .doesNotContain("5550199", "555-0199");
    }
    assertThat(Rest.as("auditor").get("/calls/" + number).text("masked")).isEqualTo("true");
    assertThat(Rest.as("dispatcher").get("/calls/" + number).text("callback"))
        .isEqualTo("+19195550199");
  }

  @Test
  void a_call_that_is_not_there_is_not_found() {
    var reader = Rest.as("dispatcher");
    for (var number : List.of("19990101-0001", "no-number", "20261121", "20261121-0001-1")) {
      var missing = reader.get("/calls/" + number);
      assertThat(missing.status()).as(number).isEqualTo(404);
      assertThat(missing.problem()).as(number).isIn("not-found", "no-such-address");
    }
  }

  private static JsonObject place(String address) {
    var place = new JsonObject();
    place.addProperty("address", address);
    return place;
  }

  private static void close(String incident) {
    close(incident, null);
  }

  private static void close(String incident, String note) {
    var dispatcher = Rest.as("dispatcher");
    var etag = dispatcher.get("/incidents/" + incident).etag();
    var closed =
        dispatcher.put(
            "/incidents/" + incident + "/disposition",
            Rest.body("code", "resolved_phone", "note", note),
            etag);
    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
  }
}
