package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** What cannot be meant is refused by its field's name, and nothing of it is kept. */
@InTheCity
@RunAsClient
class BadInputHttpIT {
  private static final int TEN_MB = 10 * 1024 * 1024;

  /** A path into a good call, what is put there as JSON, and what comes back. */
  private record Bad(String path, String json, int status, String field) {}

  private static final List<Bad> CALLS =
      List.of(
          bad("source", text(41), 422),
          bad("source", "\"two words\"", 422),
          bad("source", "\"  \"", 422),
          bad("source", "null", 422),
          bad("externalId", text(65), 422),
          bad("externalId", "null", 422),
          bad("nature", text(81), 422),
          bad("nature", "\"\"", 422),
          bad("receivedAt", "null", 422),
          bad("receivedAt", "\"1800-01-01T00:00:00Z\"", 422),
          bad("receivedAt", "\"1999-12-31T23:59:59Z\"", 422),
          bad("receivedAt", "\"9999-12-31T23:59:59Z\"", 422),
          bad("callback", text(33), 422),
          bad("callback", "\"12\"", 422),
          bad("callback", "\"call me\"", 422),
          bad("callerName", text(121), 422),
          bad("narrative", text(8001), 422),
          bad("cadPriority", text(17), 422),
          bad("cadDisposition", text(41), 422),
          bad("location.address", text(201), 422),
          bad("location.latitude", "91", 422),
          bad("location.latitude", "-90.000001", 422),
          bad("location.longitude", "181", 422),
          new Bad("location", "{\"latitude\":35.9}", 422, "location.wholePointOrNone"),
          new Bad("location", "{\"longitude\":35.9}", 422, "location.wholePointOrNone"),
          bad("receivedAt", "\"0000-01-01T00:00:00Z\"", 400),
          bad("receivedAt", "\"2026-11-21T14:03:22\"", 400),
          bad("receivedAt", "\"yesterday\"", 400),
          bad("receivedAt", "\"2026-02-30T14:03:22Z\"", 400),
          bad("receivedAt", "1763751802", 400),
          bad("channel", "\"PIGEON\"", 400),
          bad("channel", "\"\"", 400),
          bad("channel", "3", 400),
          bad("callerType", "\"first_party\"", 400),
          bad("safety.weapon", "\"YES\"", 400),
          bad("safety.violence", "true", 400),
          bad("safety.callerWish", "[\"ACCEPTS\"]", 400),
          bad("safety", "\"none\"", 400),
          bad("safety.mood", "\"NO\"", 400),
          bad("location", "\"Main St\"", 400),
          bad("location.latitude", "\"35.9\"", 400),
          bad("location.latitude", "1e999", 400),
          bad("location.latitude", "NaN", 400, ""),
          bad("location.zip", "\"27701\"", 400),
          bad("nature", "7", 400),
          bad("nature", "{\"a\":1}", 400),
          bad("narrative", "true", 400),
          bad("narrative", "\"a\\u0000b\"", 400),
          bad("narrative", "\"bell \\u0007\"", 400),
          bad("narrative", "\"half \\ud83d\"", 400),
          bad("callerName", "\"esc \\u001b[31m\"", 400),
          bad("priority", "1", 400),
          bad("number", "\"20261121-0001\"", 400));

  private static final Map<String, Integer> BODIES =
      Map.of(
          "", 422,
          "null", 422,
          "[]", 400,
          "{", 400,
          "{\"source\":\"cad\"", 400,
          "{\"source\":\"cad\",\"source\":\"cad\"}", 400,
          "{\"source\":\"cad\"} {}", 400,
          "\"cad\"", 400,
          "<call/>", 400);

  @Test
  void a_call_that_cannot_be_meant_is_refused_by_its_field() {
    var before = rows();
    var all = new SoftAssertions();
    for (var bad : CALLS) {
      var reply = Rest.as("cad-system").post("/calls", with(bad));
      var what = bad.path + " = " + cut(bad.json) + ": " + cut(reply.body());
      all.assertThat(reply.status()).as(what).isEqualTo(bad.status);
      all.assertThat(reply.header("Content-Type")).as(what).startsWith("application/problem+json");
      if (!bad.field.isEmpty() && reply.header("Content-Type").contains("problem")) {
        all.assertThat(reply.fields()).as(what).containsExactly(bad.field);
      }
    }
    all.assertThat(rows()).as("rows stored").isEqualTo(before);
    all.assertAll();
  }

  @Test
  void a_body_that_is_no_call_is_refused() {
    var before = rows();
    var all = new SoftAssertions();
    BODIES.forEach(
        (body, status) -> {
          var reply = Rest.as("cad-system").post("/calls", body);
          all.assertThat(reply.status()).as(body + " " + reply.body()).isEqualTo(status);
          all.assertThat(reply.header("Content-Type"))
              .as(body)
              .startsWith("application/problem+json");
        });
    var none = Rest.as("cad-system").send("POST", "/calls", null);
    all.assertThat(none.status()).as("no body").isIn(400, 415);
    var deep = "{\"safety\":".repeat(1000) + "1" + "}".repeat(1000);
    all.assertThat(Rest.as("cad-system").post("/calls", deep).status()).isEqualTo(400);
    var xml =
        Rest.as("cad-system").send("POST", "/calls", "<call/>", "Content-Type", "application/xml");
    all.assertThat(xml.status()).isEqualTo(415);
    all.assertThat(rows()).as("rows stored").isEqualTo(before);
    all.assertAll();
  }

  @Test
  void ten_megabytes_are_too_many() {
    var before = rows();
    var call = Given.call().with("narrative", "x".repeat(TEN_MB)).json().toString();
    var reply = Rest.as("cad-system").post("/calls", call);
    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.problem()).isEqualTo("too-large");
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void text_is_kept_as_it_was_typed() {
    var html = "<script>alert('x')</script> & <b>\"bold\"</b>\n\ttabbed\r\nline";
    var wide = "😀 𝒜ñ 漢字 🏳️‍🌈 עברית";
    var number =
        Given.call()
            .with("narrative", html + wide)
            .with("callerName", wide)
            .with("nature", "<i>nature</i>")
            .taken();
    var read = Rest.as("dispatcher").get("/calls/" + number);
    assertThat(read.text("narrative")).isEqualTo(html + wide);
    assertThat(read.text("callerName")).isEqualTo(wide);
    assertThat(read.text("nature")).isEqualTo("<i>nature</i>");
    assertThat(read.header("Content-Type")).startsWith("application/json");
    assertThat(read.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(Sql.text("select narrative from crisis_call where number = ?", number))
        .isEqualTo(html + wide);
  }

  @Test
  void the_longest_of_everything_is_taken() {
    var number =
        Given.call()
            .with("source", "s".repeat(40))
            .with("externalId", "é".repeat(64))
            .with("nature", "n".repeat(80))
            .with("callerName", "漢".repeat(120))
            .with("narrative", "😀".repeat(4000))
            .with("cadPriority", "p".repeat(16))
            .with("cadDisposition", "d".repeat(40))
            .at("a".repeat(200), -90, 180)
            .taken();
    var read = Rest.as("dispatcher").get("/calls/" + number);
    assertThat(read.text("narrative")).isEqualTo("😀".repeat(4000));
    assertThat(read.text("callerName")).isEqualTo("漢".repeat(120));
  }

  @Test
  void what_is_asked_for_wrongly_is_refused_by_name() {
    var all = new SoftAssertions();
    Map.of(
            "/calls?page=x", "page",
            "/calls?page=1&page=2", "page",
            "/board?size=1000", "size",
            "/board/changes?since=ever", "since",
            "/candidates?mode=BALLOON", "mode",
            "/calls?q=x", "q",
            "/board?state=open", "state")
        .forEach(
            (path, field) -> {
              var reply = Rest.as("dispatcher").get(path);
              all.assertThat(reply.status()).as(path + reply.body()).isIn(400, 422);
              all.assertThat(reply.fields()).as(path).containsExactly(field);
            });
    var trail = Rest.as("auditor").get("/trail?from=yesterday");
    all.assertThat(trail.status()).as(trail.body()).isEqualTo(422);
    all.assertThat(trail.fields()).containsExactly("from");
    var outcome = Rest.as("auditor").get("/trail?outcome=PERHAPS");
    all.assertThat(outcome.fields()).as(outcome.body()).containsExactly("outcome");
    all.assertAll();
  }

  @Test
  void the_other_desks_refuse_by_name_too() {
    var number = Given.call().taken();
    var who =
        Given.clinician("Bad").account("field-clinician").clearedFor("CO_RESPONSE").licensed();
    var id = who.onShift();
    var sent =
        Rest.as("dispatcher")
            .post("/incidents/" + number + "/responses", Rest.body("clinician", id, "mode", "COR"));
    var response = "/responses/" + sent.text("response") + "/status";
    var before = rows();
    var all = new SoftAssertions();
    var dispatcher = Rest.as("dispatcher");
    var assessments = "/calls/" + number + "/assessments";
    refused(all, dispatcher.post(assessments, "{\"mood\":1}"), 400, "mood");
    refused(all, dispatcher.post(assessments, "{\"callerType\":\"X\"}"), 400, "callerType");
    refused(
        all,
        Rest.as("diversion-clinician").post(assessments, "{\"screen\":{\"item1\":\"MAYBE\"}}"),
        400,
        "screen.item1");
    var responses = "/incidents/" + number + "/responses";
    refused(
        all, dispatcher.post(responses, "{\"clinician\":1.5,\"mode\":\"COR\"}"), 400, "clinician");
    refused(
        all, dispatcher.post(responses, "{\"clinician\":null,\"mode\":\"COR\"}"), 400, "clinician");
    refused(all, dispatcher.post(responses, "{\"clinician\":1}"), 422, "mode");
    refused(
        all,
        dispatcher.post(responses, "{\"clinician\":99999999999999999999,\"mode\":\"COR\"}"),
        400,
        "clinician");
    refused(all, dispatcher.put(response, "{}", "\"0\""), 422, "status");
    refused(
        all,
        dispatcher.put(
            response, Rest.body("status", "CANCELLED", "reason", "r".repeat(2001)), "\"0\""),
        422,
        "reason");
    var disposition = "/incidents/" + number + "/disposition";
    refused(all, dispatcher.put(disposition, "{}", "\"0\""), 422, "code");
    refused(
        all, dispatcher.put(disposition, Rest.body("code", "c".repeat(41)), "\"0\""), 422, "code");
    refused(
        all,
        dispatcher.put(
            disposition, Rest.body("code", "referred", "note", "n".repeat(2001)), "\"0\""),
        422,
        "note");
    refused(
        all,
        dispatcher.post(
            "/incidents/" + number + "/reopenings", Rest.body("reason", "r".repeat(2001))),
        422,
        "reason");
    var etag = dispatcher.put(disposition, Rest.body("code", "referred"), "seven");
    all.assertThat(etag.status()).as(etag.body()).isIn(400, 412);
    all.assertThat(rows()).as("rows stored").isEqualTo(before);
    all.assertAll();
  }

  /** How many rows there are, but for the trail's. */
  private static List<List<String>> rows() {
    var tables =
        Sql.rows(
            "select table_name from information_schema.tables"
                + " where table_schema = 'coresponse' and table_type = 'BASE TABLE' order by 1");
    return tables.stream()
        .map(t -> List.of(t.get(0), Sql.text("select count(*) from `" + t.get(0) + "`")))
        .toList();
  }

  private static void refused(SoftAssertions all, Reply reply, int status, String field) {
    all.assertThat(reply.status()).as(field + " " + reply.body()).isEqualTo(status);
    all.assertThat(reply.fields()).as(reply.body()).containsExactly(field);
  }

  private static Bad bad(String path, String json, int status) {
    return new Bad(path, json, status, path);
  }

  private static Bad bad(String path, String json, int status, String field) {
    return new Bad(path, json, status, field);
  }

  private static String text(int length) {
    return "\"" + "x".repeat(length) + "\"";
  }

  /** A good call with the bad value in the place of its path. */
  private static String with(Bad bad) {
    var call = Given.call().answered("weapon", "CANNOT_TELL").at("1 Main St", 35.9, -78.9).json();
    var steps = bad.path.split("\\.");
    var parent = steps.length == 1 ? call : call.getAsJsonObject(steps[0]);
    parent.add(steps[steps.length - 1], new JsonPrimitive("@@"));
    return call.toString().replace("\"@@\"", bad.json);
  }

  private static String cut(String text) {
    return text.length() <= 300 ? text : text.substring(0, 300);
  }
}
