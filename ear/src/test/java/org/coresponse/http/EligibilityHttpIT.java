package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.coresponse.support.Upload;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eligible is served and not served: of every incident, once for each part, with its reason. */
@InTheCity
@RunAsClient
class EligibilityHttpIT {
  private static final int ROUNDS = 8;
  private static final String REASON = "Caller says it is settled.";
  private static final Rest MANAGER = Rest.as("program-manager");
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);

  /** In any database, whatever happened before. */
  static final String NOT_EQUAL =
      "select count(*) from (select part, sum(eligible) as e, sum(outcome = 'SERVED') as s,"
          + " sum(outcome = 'UNSERVED') as u, sum(outcome = 'OPEN') as o from"
          + " incident_eligibility group by part) t where e <> s + u + o";

  /** Incidents that do not stand once for each part. */
  static final String NOT_ONCE =
      "select count(*) from incident i where (select count(distinct e.part) from"
          + " incident_eligibility e where e.incident_id = i.id) <> 2";

  @BeforeEach
  void nothing_is_there() throws Exception {
    Outside.emptyTables();
  }

  @AfterEach
  void eligible_is_served_and_unserved_and_open_and_the_parts_are_as_shipped() {
    Sql.write("delete from programme_part where recorded_by <> 'system'");
    assertThat(Sql.number(NOT_EQUAL)).isZero();
    assertThat(Sql.number(NOT_ONCE)).isZero();
  }

  @Test
  void the_reason_is_that_of_the_second_at_which_it_was_decided() {
    var number = armed();
    assertRow(number, "CO_RESPONSE", "DECISION", "1", "OPEN", null, "NO_SHIFT");
    Given.clinician("Late").clearedFor("CO_RESPONSE").licensed().onShift();
    var later = armed();
    close(number);
    close(later);
    assertRow(number, "CO_RESPONSE", "DECISION", "1", "UNSERVED", "NO_SHIFT", "NO_SHIFT");
    assertRow(later, "CO_RESPONSE", "DECISION", "1", "UNSERVED", "NOT_SENT", "NOT_SENT");
  }

  @Test
  void between_the_shifts_of_a_day_it_is_out_of_hours() {
    var who = Given.clinician("Split").clearedFor("CO_RESPONSE").licensed().offShift();
    var now = Instant.now();
    shift(who, TODAY.atStartOfDay(Given.CITY).toInstant(), now.minusSeconds(60));
    shift(who, now.plusSeconds(300), TODAY.plusDays(1).atStartOfDay(Given.CITY).toInstant());
    var number = armed();
    close(number);
    assertRow(number, "CO_RESPONSE", "DECISION", "1", "UNSERVED", "OUT_OF_HOURS", "OUT_OF_HOURS");
  }

  @Test
  void without_the_right_to_work_and_with_all_busy_it_says_so() {
    Given.clinician("Lapsed").clearedFor("CO_RESPONSE").licensedUntil(TODAY).onShift();
    var lapsed = armed();
    close(lapsed);
    assertRow(
        lapsed, "CO_RESPONSE", "DECISION", "1", "UNSERVED", "LICENCE_LAPSED", "LICENCE_LAPSED");
    var who = Given.clinician("Busy").clearedFor("CO_RESPONSE").licensed().onShift();
    assertThat(assign(armed(), who).status()).isEqualTo(201);
    var busy = armed();
    close(busy);
    assertRow(busy, "CO_RESPONSE", "DECISION", "1", "UNSERVED", "ALL_BUSY", "ALL_BUSY");
  }

  @Test
  void it_is_served_from_when_a_clinician_takes_it_and_not_when_they_are_called_off() {
    var who = onShift("field-clinician");
    var number = armed();
    var response = assign(number, who).text("response");
    assertRow(number, "CO_RESPONSE", "DECISION", "1", "OPEN", null, "NOT_SENT");
    assertThat(enroute(response).status()).isEqualTo(200);
    assertRow(number, "CO_RESPONSE", "DECISION", "1", "SERVED", null, "NOT_SENT");
    assertThat(cancel(response, "\"1\"").status()).isEqualTo(200);
    assertRow(number, "CO_RESPONSE", "DECISION", "1", "OPEN", null, "NOT_SENT");
    close(number);
    assertRow(number, "CO_RESPONSE", "DECISION", "1", "UNSERVED", "RECALLED", "NOT_SENT");
    var reopened =
        Rest.as("dispatcher")
            .post("/incidents/" + number + "/reopenings", Rest.body("reason", REASON));
    assertThat(reopened.status()).as(reopened.body()).isLessThan(300);
    assertRow(number, "CO_RESPONSE", "DECISION", "1", "OPEN", null, "NOT_SENT");
    var second = assign(number, who).text("response");
    for (var status : List.of("ENROUTE", "ON_SCENE", "CLEARED")) {
      assertThat(report(second, status).status()).as(status).isEqualTo(200);
    }
    close(number);
    assertRow(number, "CO_RESPONSE", "DECISION", "1", "SERVED", null, "NOT_SENT");
  }

  @Test
  void before_anything_is_decided_the_nature_speaks_and_a_caller_may_decline() {
    var number = Given.call().nature("WELFARE CHECK").answered("callerWish", "REFUSES").taken();
    assertRow(number, "DIVERSION", "NATURE", "1", "OPEN", null, "NO_SHIFT");
    assertRow(number, "CO_RESPONSE", "NATURE", "1", "OPEN", null, "NO_SHIFT");
    close(number);
    assertRow(number, "DIVERSION", "NATURE", "1", "UNSERVED", "DECLINED_BY_CALLER", "NO_SHIFT");
    assertRow(number, "CO_RESPONSE", "NATURE", "1", "UNSERVED", "NO_SHIFT", "NO_SHIFT");
    var other = Given.call().nature("NOISE").taken();
    assertRow(other, "DIVERSION", "NATURE", "0", null, null, null);
  }

  @Test
  void where_nobody_could_go_and_another_way_was_chosen_for_that_the_need_stands() {
    var none = armed();
    override(none, "POLICE", "no_resource");
    close(none);
    assertRow(none, "CO_RESPONSE", "DECISION", "1", "UNSERVED", "NO_SHIFT", "NO_SHIFT");
    var asked = armed();
    override(asked, "POLICE", "caller_request");
    close(asked);
    assertRow(asked, "CO_RESPONSE", "DECISION", "1", "UNSERVED", "DECLINED_BY_CALLER", "NO_SHIFT");
    var learnt = armed();
    override(learnt, "POLICE", "new_information");
    assertRow(learnt, "CO_RESPONSE", "DECISION", "0", null, null, "NO_SHIFT");
  }

  @Test
  void who_goes_and_who_calls_off_at_once_leave_one_outcome() {
    for (var round = 0; round < ROUNDS; round++) {
      var who = onShift("field-clinician");
      var number = armed();
      var response = assign(number, who).text("response");
      var both = Together.run(2, i -> i == 0 ? enroute(response) : cancel(response, "\"0\""));
      assertThat(both.stream().filter(one -> one.status() == 200)).hasSize(1);
      var gone = both.get(1).status() == 200;
      assertRow(number, "CO_RESPONSE", "DECISION", "1", gone ? "OPEN" : "SERVED", null, "NOT_SENT");
      if (!gone) {
        cancel(response, "\"1\"");
      }
    }
  }

  @Test
  void who_sends_and_who_closes_at_once_leave_one_outcome() {
    for (var round = 0; round < ROUNDS; round++) {
      var who = Given.clinician("Race").clearedFor("CO_RESPONSE").licensed().onShift();
      var number = armed();
      var etag = Rest.as("dispatcher").get("/incidents/" + number).etag();
      var both =
          Together.run(
              2,
              i ->
                  i == 0
                      ? assign(number, who)
                      : Rest.as("shift-supervisor")
                          .put(
                              "/incidents/" + number + "/disposition",
                              Rest.body("code", "referred"),
                              etag));
      assertThat(both.stream().filter(one -> one.status() < 300)).hasSize(1);
      var closed = both.get(1).status() == 200;
      assertThat(
              Sql.text(
                  "select e.outcome from incident_eligibility e join incident i on i.id ="
                      + " e.incident_id where i.number = ? and e.part = 'CO_RESPONSE'",
                  number))
          .isEqualTo(closed ? "UNSERVED" : "OPEN");
    }
  }

  @Test
  void two_that_are_one_event_count_once_and_twice_again_when_they_are_split() {
    var first = Given.call().receivedAt(Instant.now().minusSeconds(600)).taken();
    var later = armed();
    assertRow(first, "CO_RESPONSE", "NATURE", "1", "OPEN", null, "NO_SHIFT");
    var merged =
        Rest.as("dispatcher")
            .send(
                "POST",
                "/incidents/" + first + "/merges",
                Rest.body("other", later),
                "If-Match",
                Rest.as("dispatcher").get("/incidents/" + first).etag());
    assertThat(merged.status()).as(merged.body()).isEqualTo(200);
    assertRow(first, "CO_RESPONSE", "DECISION", "1", "OPEN", null, "NO_SHIFT");
    assertRow(later, "CO_RESPONSE", "MERGED", "0", null, null, "NO_SHIFT");
    assertThat(report("CO_RESPONSE").text("all.eligible")).isEqualTo("1");
    var split =
        Rest.as("call-taker")
            .send(
                "POST",
                "/incidents/" + first + "/splits",
                Rest.body("call", later),
                "If-Match",
                merged.etag());
    assertThat(split.status()).as(split.body()).isLessThan(300);
    assertRow(first, "CO_RESPONSE", "NATURE", "1", "OPEN", null, "NO_SHIFT");
    assertRow(later, "CO_RESPONSE", "DECISION", "1", "OPEN", null, "NO_SHIFT");
    assertThat(report("CO_RESPONSE").text("all.eligible")).isEqualTo("2");
  }

  @Test
  void an_imported_past_counts_by_its_natures_with_the_hours_of_the_city() throws Exception {
    var mapping =
        """
        {"version": 1, "name": "eligible", "source": "eligible", "zone": "America/New_York",
         "key": "id", "fields": {"receivedAt": {"column": "at", "format": ["yyyy-MM-dd HH:mm"]},
         "nature": "what", "disposition": "end"}}
        """;
    assertThat(MANAGER.post("/import-mappings", mapping).status()).isEqualTo(201);
    var who = Given.clinician("Then").clearedFor("DIVERSION").licensed().offShift();
    Given.shift(
        who,
        "DIVERSION",
        Instant.parse("2026-11-02T14:00:00Z"),
        Instant.parse("2026-11-02T22:00:00Z"));
    imported(
        """
        id,at,what,end
        1,2026-11-01 00:30,WELFARE CHECK,referred
        2,2026-11-01 03:30,WELFARE CHECK,referred
        3,2026-11-02 08:30,WELFARE CHECK,referred
        4,2026-11-02 12:00,WELFARE CHECK,referred
        5,2026-11-02 12:00,NOISE,referred
        6,2026-11-02 12:00,WELFARE CHECK,
        """);
    assertThat(
            Sql.rows(
                "select c.external_id, e.opened_on, e.opened_hour, e.eligible, e.outcome, e.reason"
                    + " from incident_eligibility e join crisis_call c on c.incident_id ="
                    + " e.incident_id where e.part = 'DIVERSION' order by c.external_id"))
        .extracting(row -> String.join(" ", row.stream().map(String::valueOf).toList()))
        .containsExactly(
            "1 2026-11-01 0 1 UNSERVED NO_SHIFT",
            "2 2026-11-01 3 1 UNSERVED NO_SHIFT",
            "3 2026-11-02 8 1 UNSERVED OUT_OF_HOURS",
            "4 2026-11-02 12 1 UNSERVED NOT_SENT",
            "5 2026-11-02 12 0 null null",
            "6 2026-11-02 12 1 OPEN null");
    imported("id,at,what,end\n6,2026-11-02 12:00,WELFARE CHECK,referred\n");
    assertThat(
            Sql.text(
                "select e.reason from incident_eligibility e join crisis_call c on c.incident_id ="
                    + " e.incident_id where e.part = 'DIVERSION' and c.external_id = '6'"))
        .isEqualTo("NOT_SENT");
  }

  @Test
  void a_part_that_is_off_is_not_offered_and_nothing_is_for_it() {
    var before = armed();
    assertThat(switched("CO_RESPONSE", false, TODAY).status()).isEqualTo(200);
    assertThat(switched("CO_RESPONSE", false, TODAY).status()).as("again").isEqualTo(200);
    assertThat(Sql.number("select count(*) from programme_part where recorded_by <> 'system'"))
        .isOne();
    assertRow(before, "CO_RESPONSE", "DECISION", "0", null, null, "NO_SHIFT");
    var who = Given.clinician("Off").clearedFor("CO_RESPONSE").licensed().onShift();
    var number = Given.call().nature("SUICIDE THREAT").taken();
    var made = decided(number);
    assertThat(made.json().getAsJsonObject("possible").get("skipped").toString())
        .contains("PART_OFF");
    assertRow(number, "CO_RESPONSE", "DECISION", "0", null, null, null);
    assertThat(assign(number, who).problem()).isEqualTo("part-off");
    assertThat(Rest.as("dispatcher").get("/candidates?mode=COR").problem()).isEqualTo("part-off");
    assertThat(Rest.as("dispatcher").get("/candidates?mode=CCD_PHONE").status()).isEqualTo(200);
    var begins = TODAY.plusDays(40);
    assertThat(switched("CO_RESPONSE", true, begins).status()).isEqualTo(200);
    var refused = assign(number, who);
    assertThat(refused.problem()).isEqualTo("part-begins");
    assertThat(refused.text("detail")).contains(String.valueOf(begins.getYear()));
    assertThat(switched("CO_RESPONSE", true, TODAY).status()).isEqualTo(200);
    assertRow(before, "CO_RESPONSE", "DECISION", "1", "OPEN", null, "NO_SHIFT");
    assertThat(assign(number, who).status()).isEqualTo(201);
    assertThat(switched("CO_RESPONSE", true, TODAY.minusDays(1)).fields()).containsExactly("from");
    assertThat(switched(null, true, TODAY).fields()).containsExactly("part");
    var parts = Rest.as("call-taker").get("/programme-parts").list();
    assertThat(parts.get(1).getAsJsonObject().getAsJsonArray("history")).hasSize(4);
  }

  @Test
  void figures_list_and_file_say_the_same_and_cost_the_same_however_many() {
    assertThat(report("CO_RESPONSE").text("all.eligible")).isEqualTo("0");
    for (var i = 0; i < 3; i++) {
      close(armed());
    }
    var few = Sql.selects(() -> report("CO_RESPONSE"));
    var fewRows = Sql.selects(() -> incidents("&reason=NO_SHIFT"));
    for (var i = 0; i < 9; i++) {
      close(armed());
    }
    Given.clinician("Free").clearedFor("CO_RESPONSE").licensed().onShift();
    armed();
    close(armed());
    assertThat(Sql.selects(() -> report("CO_RESPONSE"))).isEqualTo(few);
    assertThat(Sql.selects(() -> incidents("&reason=NO_SHIFT"))).isEqualTo(fewRows);
    var report = report("CO_RESPONSE");
    assertThat(report.text("all.eligible")).isEqualTo("14");
    assertThat(report.text("all.unserved")).isEqualTo("13");
    assertThat(report.text("all.open")).isEqualTo("1");
    assertThat(report.text("incidents")).isEqualTo("14");
    assertThat(incidents("&reason=NO_SHIFT").text("total")).isEqualTo("12");
    assertThat(incidents("&outcome=OPEN&size=1").items()).hasSize(1);
    assertThat(incidents("").text("total")).isEqualTo("14");
    assertThat(incidents("&district=D9").text("total")).isEqualTo("0");
    assertThat(incidents("&district=").text("total")).as("those without one").isEqualTo("14");
    assertThat(incidents("").body()).doesNotContain("address", "callback", "narrative");
    var csv = Rest.as("grants-officer").get("/eligibility/export?" + span("CO_RESPONSE")).body();
    assertThat(
            csv.lines()
                .skip(1)
                .mapToLong(line -> Long.parseLong(line.substring(line.lastIndexOf(',') + 1)))
                .sum())
        .isEqualTo(14);
    assertThat(MANAGER.get("/eligibility?part=DIVERSION&from=2026-02-01&to=2026-01-01").fields())
        .containsExactly("to");
    assertThat(MANAGER.get("/eligibility?part=DIVERSION&from=yesterday&to=2026-01-01").fields())
        .containsExactly("from");
  }

  @Test
  void the_database_keeps_each_incident_once_and_a_reason_with_the_unserved_alone() {
    var number = armed();
    for (var change :
        List.of(
            "reason = 'NO_SHIFT'",
            "outcome = 'UNSERVED'",
            "outcome = null",
            "eligible = false",
            "part = 'DIVERSION'",
            "found = null")) {
      assertThatThrownBy(
              () ->
                  Sql.write(
                      "update incident_eligibility set "
                          + change
                          + " where part = 'CO_RESPONSE' and incident_id = (select id from incident"
                          + " where number = ?)",
                      number))
          .as(change)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static void assertRow(
      String number,
      String part,
      String basis,
      String eligible,
      String outcome,
      String reason,
      String found) {
    var rows =
        Sql.rows(
            "select e.basis, e.eligible, e.outcome, e.reason, e.found, e.rule_version from"
                + " incident_eligibility e join incident i on i.id = e.incident_id where i.number"
                + " = ? and e.part = ?",
            number,
            part);
    assertThat(rows).containsExactly(Arrays.asList(basis, eligible, outcome, reason, found, "1"));
  }

  /** A call on which the protocol decides co-response. */
  private static String armed() {
    var number = Given.call().nature("SUICIDE THREAT").taken();
    assertThat(decided(number).text("mode")).isEqualTo("COR");
    return number;
  }

  private static Reply decided(String number) {
    var made =
        Rest.as("call-taker")
            .post(
                "/calls/" + number + "/assessments",
                Rest.body("safety", Map.of("weapon", "IN_HAND_OR_REACH")));
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    return made;
  }

  private static void override(String number, String mode, String why) {
    var id =
        Rest.as("dispatcher")
            .get("/calls/" + number + "/assessments")
            .list()
            .get(0)
            .getAsJsonObject()
            .get("id")
            .getAsLong();
    var reply =
        Rest.as("shift-supervisor")
            .post(
                "/calls/" + number + "/assessments/" + id + "/overrides",
                Rest.body("mode", mode, "reasonCode", why, "reason", "As was said on the phone."));
    assertThat(reply.status()).as(reply.body()).isLessThan(300);
  }

  private static long onShift(String account) {
    return Given.clinician("Serves")
        .account(account)
        .clearedFor("CO_RESPONSE")
        .licensed()
        .onShift();
  }

  private static void shift(long who, Instant from, Instant to) {
    if (from.isBefore(to)) {
      Given.shift(who, "CO_RESPONSE", from, to);
    }
  }

  private static Reply assign(String incident, long clinician) {
    return Rest.as("dispatcher")
        .post(
            "/incidents/" + incident + "/responses",
            Rest.body("clinician", clinician, "mode", "COR"));
  }

  private static Reply enroute(String response) {
    return Rest.as("field-clinician")
        .put("/responses/" + response + "/status", Rest.body("status", "ENROUTE"), "\"0\"");
  }

  /** Whatever its version. */
  private static Reply report(String response, String status) {
    var version = Sql.text("select version from response where id = ?", response);
    return Rest.as("field-clinician")
        .put(
            "/responses/" + response + "/status",
            Rest.body("status", status),
            "\"" + version + "\"");
  }

  private static Reply cancel(String response, String etag) {
    return Rest.as("dispatcher")
        .put(
            "/responses/" + response + "/status",
            Rest.body("status", "CANCELLED", "reason", REASON),
            etag);
  }

  private static void close(String number) {
    Given.closed(number, null);
  }

  private static Reply switched(String part, boolean on, LocalDate from) {
    return MANAGER.send(
        "PUT", "/programme-parts", Rest.body("part", part, "on", on, "from", from.toString()));
  }

  private static String span(String part) {
    return "part=" + part + "&from=" + TODAY.minusDays(1) + "&to=" + TODAY.plusDays(1);
  }

  private static Reply report(String part) {
    var report = MANAGER.get("/eligibility?" + span(part));
    assertThat(report.status()).as(report.body()).isEqualTo(200);
    return report;
  }

  private static Reply incidents(String more) {
    var rows = MANAGER.get("/eligibility/incidents?" + span("CO_RESPONSE") + more);
    assertThat(rows.status()).as(rows.body()).isEqualTo(200);
    return rows;
  }

  private static void imported(String file) {
    var begun =
        Upload.send(
            "program-manager",
            "/imports?mapping=eligible",
            "file",
            file.getBytes(StandardCharsets.UTF_8));
    assertThat(begun.status()).as(begun.body()).isEqualTo(202);
    var latest = Instant.now().plus(Duration.ofMinutes(1));
    while (MANAGER.get("/imports/" + begun.text("id")).text("status").equals("RUNNING")) {
      assertThat(Instant.now()).isBefore(latest);
    }
  }
}
