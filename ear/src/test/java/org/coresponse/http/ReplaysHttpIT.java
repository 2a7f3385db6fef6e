package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Trail;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The past, decided again. */
@InTheCity
@RunAsClient
class ReplaysHttpIT {
  private static final Rest MANAGER = Rest.as("program-manager");
  private static final String LIVE = "DUR-CRISIS v1";

  /** More than two parts of a replay. */
  private static final int MANY = 120_000;

  private static final String COPIED =
      """
      insert into assessment (call_id, incident_id, made_at, made_by, made_by_name, protocol_version,
        nature_group, caller_type, weapon, violence, violence_24h, threat, crime, agitation,
        safety_flag, violence_history, medical, attempt, severe_intox, suicidal, child, repeat_call,
        caller_wish, rule, fired_rules, mode, also, fallback, priority, clinical_level, reason_en,
        reason_es)
      select call_id, incident_id, made_at, made_by, made_by_name, protocol_version, nature_group,
        caller_type, weapon, violence, violence_24h, threat, crime, agitation, safety_flag,
        violence_history, medical, attempt, severe_intox, suicidal, child, repeat_call, caller_wish,
        rule, fired_rules, mode, also, fallback, priority, clinical_level, reason_en, reason_es
      from (select * from assessment order by id limit 1) a join seq_1_to_%d""";

  @BeforeEach
  void nothing_is_there() throws Exception {
    Outside.emptyTables();
  }

  @Test
  void the_live_version_reproduces_every_stored_decision() throws Exception {
    assessed("WELFARE CHECK", "{}");
    assessed("SUICIDE THREAT", safety("weapon", "IN_HAND_OR_REACH"));
    var call = assessed("SUICIDE THREAT", safety("weapon", "ASKED_NONE_KNOWN"));
    Given.clinician("Desk").account("diversion-clinician").onShift();
    var screened =
        Rest.as("diversion-clinician")
            .post(
                "/calls/" + call + "/assessments",
                Rest.body(
                    "screen",
                    Map.of(
                        "item1",
                        "YES",
                        "item2",
                        "YES",
                        "item3",
                        "REFUSED",
                        "respondent",
                        "SELF",
                        "language",
                        "en")));
    assertThat(screened.status()).as(screened.body()).isEqualTo(201);

    var run = done(started(question()));
    var report = MANAGER.get("/replays/" + id(run) + "/report");
    assertThat(Reply.text(report.json(), "decisions.decisions")).isEqualTo("4");
    assertThat(Reply.text(report.json(), "decisions.same")).isEqualTo("4");
    assertThat(report.json().getAsJsonObject("reproduced").toString())
        .isEqualTo("{\"decisions\":4,\"same\":4,\"differences\":[]}");
    assertThat(Reply.text(run, "reportSha256")).isEqualTo(sha256(report.body()));
    assertThat(Reply.text(run, "percent")).isEqualTo("100");
    assertThat(report.body()).as("scale items stay where they are").doesNotContain("REFUSED");
  }

  @Test
  void the_same_past_gives_the_same_report_byte_for_byte() {
    assessed("WELFARE CHECK", "{}");
    assessed("SUICIDE THREAT", safety("violence", "NO"));
    Given.call().taken();
    var question = question();
    var first = done(started(question));
    assertThat(id(started(question).json())).as("the same replay").isEqualTo(id(first));
    var again = MANAGER.post("/replays/" + id(first) + "/repetitions", "{}");
    assertThat(again.status()).as(again.body()).isEqualTo(202);
    var second = done(again);
    assertThat(id(second)).isNotEqualTo(id(first));
    assertThat(report(second)).isEqualTo(report(first));
    assertThat(Reply.text(second, "reportSha256")).isEqualTo(Reply.text(first, "reportSha256"));
  }

  @Test
  void what_another_version_decided_moves_and_opens_to_its_calls() {
    var safe = assessed("WELFARE CHECK", "{}");
    var armed =
        Map.of("weapon", "IN_HAND_OR_REACH", "medical", "NO", "attempt", "NO", "severeIntox", "NO");
    var moved = assessed("WELFARE CHECK", Rest.body("safety", armed));
    decidedBefore(moved, "POLICE", "OLD_RULE", 10);
    var run = done(started(question()));
    var report = JsonParser.parseString(report(run)).getAsJsonObject();
    assertThat(Reply.text(report, "decisions.decisions")).isEqualTo("2");
    assertThat(Reply.text(report, "decisions.same")).isEqualTo("1");
    assertThat(Reply.text(report, "decisions.loweredProtection")).isEqualTo("1");
    assertThat(Reply.text(report, "reproduced.decisions")).isEqualTo("1");
    var rule = report.getAsJsonArray("rules").get(0).getAsJsonObject();
    assertThat(Reply.text(rule, "from")).isEqualTo("OLD_RULE");
    assertThat(Reply.text(rule, "to")).isEqualTo("WEAPON_IN_REACH");
    assertThat(Reply.text(rule, "tally.loweredProtection")).isEqualTo("1");

    var behind = calls(run, "?from=POLICE&to=COR");
    assertThat(behind).extracting(c -> Reply.text(c, "call")).containsExactly(moved);
    assertThat(Reply.text(behind.get(0), "effect")).isEqualTo("LOWERED_PROTECTION");
    assertThat(Reply.text(behind.get(0), "before.priority")).isEqualTo("10");
    assertThat(Reply.text(behind.get(0), "incident")).isEqualTo(moved);
    assertThat(calls(run, "?moved=true")).hasSize(1);
    assertThat(calls(run, "?effect=SAME"))
        .extracting(c -> Reply.text(c, "call"))
        .containsExactly(safe);
    assertThat(calls(run, "?ruleFrom=OLD_RULE&nature=WELFARE&district=-")).hasSize(1);
    assertThat(calls(run, "?ruleFrom=OLD_RULE&nature=SUICIDE")).isEmpty();
    var narrow = MANAGER.get("/replays/" + id(run) + "/report?nature=SUICIDE");
    assertThat(Reply.text(narrow.json(), "decisions.decisions")).isEqualTo("0");
  }

  @Test
  void a_draft_moves_exactly_the_calls_of_the_rule_that_it_changes() {
    var moved = assessed("WELFARE CHECK", "{}");
    assessed("WELFARE CHECK", safety("weapon", "IN_HAND_OR_REACH"));
    var shipped = MANAGER.get("/protocol-versions/DUR-CRISIS%20v1/dmn").body();
    var draft =
        shipped.replaceFirst(
            "(id=\"pathway_19_o_pathway\"><text>)\"SAFE_DEFAULT\"", "$1\"INFO_PHONE\"");
    assertThat(draft).isNotEqualTo(shipped);
    var uploaded = MANAGER.post("/protocol-versions?name=Softer", draft);
    assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);

    var now = Instant.now();
    var run = done(started(question("Softer", now.minus(Duration.ofHours(1)), now)));
    var report = JsonParser.parseString(report(run)).getAsJsonObject();
    assertThat(Reply.text(report, "decisions.decisions")).isEqualTo("2");
    assertThat(Reply.text(report, "decisions.same")).isEqualTo("1");
    assertThat(Reply.text(report, "reproduced.decisions")).isEqualTo("0");
    assertThat(report.getAsJsonArray("rules")).hasSize(1);
    assertThat(calls(run, "?ruleFrom=SAFE_DEFAULT&ruleTo=INFO_PHONE&moved=true"))
        .extracting(c -> Reply.text(c, "call"))
        .containsExactly(moved);
  }

  @Test
  void a_stored_decision_that_is_not_reproduced_is_named() {
    assessed("WELFARE CHECK", "{}");
    Sql.write("update assessment set priority = 1");
    var run = done(started(question()));
    var report = JsonParser.parseString(report(run)).getAsJsonObject();
    assertThat(report.getAsJsonObject("reproduced").get("same").getAsLong()).isZero();
    assertThat(
            report.getAsJsonObject("reproduced").getAsJsonArray("differences").get(0).getAsLong())
        .isEqualTo(Sql.number("select id from assessment"));
    assertThat(calls(run, "?differing=true")).hasSize(1);
  }

  @Test
  void calls_that_nobody_assessed_are_counted_apart_or_replayed_under_stated_answers() {
    assessed("WELFARE CHECK", "{}");
    var unheard = Given.call().nature("UNKNOWN TROUBLE").taken();
    var armed = Given.call().answered("weapon", "IN_HAND_OR_REACH").taken();
    var counted = JsonParser.parseString(report(done(started(question())))).getAsJsonObject();
    assertThat(Reply.text(counted, "decisions.decisions")).isEqualTo("1");
    assertThat(counted.getAsJsonObject("unanswered").toString())
        .isEqualTo("{\"calls\":2,\"outcomes\":[]}");

    var body = JsonParser.parseString(question()).getAsJsonObject();
    body.add("assumed", new JsonObject());
    var run = done(started(body.toString()));
    var assumed = JsonParser.parseString(report(run)).getAsJsonObject();
    assertThat(Reply.text(assumed, "decisions.decisions")).isEqualTo("1");
    assertThat(Reply.text(assumed, "question.assumed.weapon")).isEqualTo("NOT_ASKED");
    assertThat(assumed.getAsJsonObject("unanswered").toString())
        .isEqualTo(
            "{\"calls\":2,\"outcomes\":[{\"to\":\"COR\",\"calls\":1},"
                + "{\"to\":\"POLICE_CIT\",\"calls\":1}]}");
    assertThat(calls(run, "?unanswered=true"))
        .extracting(c -> Reply.text(c, "call"))
        .containsExactly(unheard, armed);
    assertThat(calls(run, "?unanswered=true&to=COR"))
        .extracting(c -> Reply.text(c, "call"))
        .containsExactly(armed);
  }

  @Test
  void files_hold_no_contact_no_place_and_no_narrative() {
    var call =
        Given.call()
            .with("narrative", "Speaks of the canary")
            .with("callback", "+19195550123")
            .at("1 Canary Row", 35.99, -78.9)
            .taken();
    assertThat(Rest.as("call-taker").post("/calls/" + call + "/assessments", "{}").status())
        .isEqualTo(201);
    var run = done(started(question()));
    var before = Trail.newest();
    var file = MANAGER.get("/replays/" + id(run) + "/calls/export");
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.body().lines()).hasSize(2);
    assertThat(file.body()).contains(call, "SAFE_DEFAULT").doesNotContainIgnoringCase("canary");
    assertThat(file.body()).doesNotContain("5550123");
    assertThat(Reply.text(Trail.single(before), "act")).isEqualTo("ReplayedCallsExported");
    var matrix = MANAGER.get("/replays/" + id(run) + "/matrix");
    assertThat(matrix.body().lines())
        .containsExactly("before \\ after,POLICE_CIT,total", "POLICE_CIT,1,1");
    assertThat(MANAGER.get("/replays/" + id(run) + "/rules").status()).isEqualTo(200);
    assertThat(MANAGER.get("/replays/" + id(run) + "/matrix?format=xlsx").status()).isEqualTo(200);
  }

  @Test
  void a_replay_that_is_cancelled_ends_with_the_part_in_hand_and_has_no_report() {
    assessed("WELFARE CHECK", "{}");
    Sql.write(COPIED.formatted(MANY));
    var begun = started(question());
    var id = begun.text("id");
    var cancelled = MANAGER.put("/replays/" + id + "/cancellation", "{}", null);
    assertThat(cancelled.status()).as(cancelled.body()).isEqualTo(200);
    assertThat(MANAGER.put("/replays/" + id + "/cancellation", "{}", null).status()).isEqualTo(200);
    var ended = ended(id);
    assertThat(Reply.text(ended, "status")).isEqualTo("CANCELLED");
    assertThat(Long.parseLong(Reply.text(ended, "decisions"))).isLessThan(MANY);
    assertThat(MANAGER.get("/replays/" + id + "/report").problem()).isEqualTo("replay-not-done");
    var again = done(MANAGER.post("/replays/" + id + "/repetitions", "{}"));
    assertThat(Reply.text(again, "decisions")).isEqualTo(String.valueOf(MANY + 1));
    assertThat(Reply.text(again, "tally.same")).isEqualTo(String.valueOf(MANY + 1));
    assertThat(MANAGER.put("/replays/" + id(again) + "/cancellation", "{}", null).problem())
        .isEqualTo("replay-ended");
    var last = MANAGER.get("/replays/" + id(again) + "/calls?size=200&page=600");
    assertThat(last.items()).hasSize(1);
    assertThat(last.text("total")).isEqualTo(String.valueOf(MANY + 1));
  }

  @Test
  void the_police_read_the_report_and_open_their_open_calls_only() {
    var over = assessed("WELFARE CHECK", "{}");
    var open = assessed("WELFARE CHECK", "{}");
    Given.closed(over, "done");
    var run = done(started(question()));
    for (var user : List.of("police-officer", "auditor", "clinical-supervisor")) {
      var report = Rest.as(user).get("/replays/" + id(run) + "/report");
      assertThat(Reply.text(report.json(), "decisions.decisions")).as(user).isEqualTo("2");
    }
    var seen = Rest.as("police-officer").get("/replays/" + id(run) + "/calls");
    assertThat(seen.items()).extracting(c -> Reply.text(c, "call")).containsExactly(open);
    assertThat(seen.text("total")).isEqualTo("1");
    assertThat(Rest.as("auditor").get("/replays/" + id(run) + "/calls").items()).hasSize(2);
    assertThat(Rest.as("dispatcher").get("/replays/" + id(run)).status()).isEqualTo(403);
    assertThat(Rest.as("auditor").post("/replays", question()).status()).isEqualTo(403);
  }

  @Test
  void a_period_is_past_and_in_order_and_the_version_is_known() {
    var now = Instant.now();
    assertThat(refused(LIVE, now.minusSeconds(60), now.plusSeconds(600))).containsExactly("to");
    assertThat(refused(LIVE, now, now.minusSeconds(60))).isNotEmpty();
    assertThat(refused("NO-SUCH v9", now.minusSeconds(60), now)).containsExactly("version");
    var empty = done(started(question(LIVE, now.minusSeconds(7200), now.minusSeconds(7100))));
    assertThat(Reply.text(empty, "tally.decisions")).isEqualTo("0");
  }

  private static List<String> refused(String version, Instant from, Instant to) {
    var refused = MANAGER.post("/replays", question(version, from, to));
    assertThat(refused.status()).as(refused.body()).isEqualTo(422);
    return refused.fields();
  }

  /** Takes a call and decides on it; returns its number. */
  private static String assessed(String nature, String answers) {
    var call = Given.call().nature(nature).taken();
    var decided = Rest.as("call-taker").post("/calls/" + call + "/assessments", answers);
    assertThat(decided.status()).as(decided.body()).isEqualTo(201);
    return call;
  }

  private static String safety(String question, String answer) {
    return Rest.body("safety", Map.of(question, answer));
  }

  private static void decidedBefore(String call, String mode, String rule, int priority) {
    Sql.write(
        "update assessment a join crisis_call c on c.id = a.call_id set a.mode = ?, a.rule = ?,"
            + " a.priority = ?, a.protocol_version = 'OLD v0' where c.number = ?",
        mode,
        rule,
        priority,
        call);
  }

  private static String question() {
    var now = Instant.now();
    return question(LIVE, now.minus(Duration.ofHours(1)), now);
  }

  private static String question(String version, Instant from, Instant to) {
    return Rest.body("version", version, "from", from.toString(), "to", to.toString());
  }

  private static Reply started(String question) {
    var begun = MANAGER.post("/replays", question);
    assertThat(begun.status()).as(begun.body()).isEqualTo(202);
    return begun;
  }

  private static JsonObject done(Reply begun) {
    var run = ended(begun.text("id"));
    assertThat(Reply.text(run, "status")).as(run.toString()).isEqualTo("DONE");
    return run;
  }

  /** Asks until it has ended. */
  private static JsonObject ended(String id) {
    var latest = Instant.now().plus(Duration.ofMinutes(2));
    while (Instant.now().isBefore(latest)) {
      var run = MANAGER.get("/replays/" + id).json();
      if (!Reply.text(run, "status").equals("RUNNING")) {
        return run;
      }
    }
    throw new IllegalStateException("replay " + id + " does not end");
  }

  private static String report(JsonObject run) {
    return MANAGER.get("/replays/" + id(run) + "/report").body();
  }

  private static List<JsonObject> calls(JsonObject run, String query) {
    return MANAGER.get("/replays/" + id(run) + "/calls" + query).items();
  }

  private static String id(JsonObject run) {
    return Reply.text(run, "id");
  }

  private static String sha256(String text) throws Exception {
    return HexFormat.of()
        .formatHex(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
