package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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

/** What planners see before they decide, and what they take away. */
@InTheCity
@RunAsClient
class RosterPlanningHttpIT {
  private static final LocalDate MONDAY =
      LocalDate.now(Given.CITY).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(12);
  private static final Rest AGENCY = Rest.as("agency-admin");
  private static final Rest CITY = Rest.as("program-manager");

  @Test
  void candidates_come_with_what_keeps_them_and_the_least_burdened_first() {
    var busy = working("Busyone");
    var free = working("Freeone");
    var lapsing = Given.clinician("Gone").clearedFor("DIVERSION").licensedUntil(MONDAY).offShift();
    Given.clinician("Theirs").ofAgency("bcb").clearedFor("DIVERSION").licensed().offShift();
    assertThat(add(busy, 0, 8).status()).isEqualTo(201);
    var open = add(null, 2, 8);
    var able = AGENCY.get("/roster/shifts/" + open.text("id") + "/candidates");
    assertThat(able.status()).as(able.body()).isEqualTo(200);
    assertThat(order(able, free)).isLessThan(order(able, busy));
    assertThat(order(able, busy)).isLessThan(order(able, lapsing));
    assertThat(able.body()).doesNotContain("Theirs");
    assertThat(of(able, lapsing)).contains("RIGHT_TO_WORK");
    assertThat(of(able, busy)).contains("\"minutes\":480").contains("\"breaks\":[]");
  }

  @Test
  void a_publication_is_seen_before_and_told_after() {
    var who = working("Foreseen");
    var shift = add(who, 7, 8);
    var days =
        Rest.body("from", MONDAY.plusDays(7).toString(), "until", MONDAY.plusDays(14).toString());
    var before = CITY.post("/roster/publications/preview", days);
    assertThat(before.status()).as(before.body()).isEqualTo(200);
    assertThat(before.json().getAsJsonArray("changes")).hasSize(1);
    assertThat(before.json().getAsJsonArray("told").toString()).contains("Foreseen");
    assertThat(before.json().getAsJsonArray("refused")).isEmpty();
    var published = CITY.post("/roster/publications", days);
    var told = CITY.get("/roster/publications/" + published.text("publication") + "/told").list();
    assertThat(told).hasSize(1);
    assertThat(told.get(0).toString()).contains("Foreseen").doesNotContain("seenAt\":\"");

    AGENCY.send("DELETE", "/roster/shifts/" + shift.text("id"), null);
    assertThat(AGENCY.post("/roster/shifts/" + shift.text("id") + "/reversion", "{}").status())
        .isEqualTo(204);
    var after = CITY.post("/roster/publications/preview", days);
    assertThat(after.json().getAsJsonArray("changes")).isEmpty();
  }

  @Test
  void hours_above_the_contract_of_the_agency_want_a_reason_and_two_planners_count_each_other() {
    var agency = Sql.text("select id from agency where code = 'pcc'");
    Sql.write("delete from agency_hours where agency_id = ?", agency);
    Sql.write(
        "insert into agency_hours (agency_id, hours_a_week, since_on) values (?, 12, '2026-01-01')",
        agency);
    try {
      var first = working("Bought");
      var second = working("Boughttoo");
      var statuses = Together.run(2, n -> add(n == 0 ? first : second, 49 + n, 8));
      assertThat(statuses.stream().map(Reply::status)).containsExactlyInAnyOrder(201, 409);
      var refused = statuses.stream().filter(one -> one.status() == 409).findFirst().orElseThrow();
      assertThat(refused.problem()).as(refused.body()).isEqualTo("shift-reason-needed");
      assertThat(refused.body()).contains("16:00").contains("12:00");
    } finally {
      Sql.write("delete from agency_hours where agency_id = ?", agency);
    }
  }

  @Test
  void the_night_on_which_the_clocks_change_has_its_true_hours_in_the_file() throws Exception {
    var sunday =
        LocalDate.of(MONDAY.getYear() + 1, 11, 1)
            .with(TemporalAdjusters.firstInMonth(DayOfWeek.SUNDAY));
    var who =
        Given.clinician("=Clockchange")
            .clearedFor("DIVERSION")
            .licensedUntil(sunday.plusYears(1))
            .offShift();
    var added =
        AGENCY.post(
            "/roster/shifts",
            Rest.body(
                "role", "DIVERSION",
                "kind", "DUTY",
                "worker", Map.of("kind", "CLINICIAN", "id", who),
                "startsAt",
                    sunday.minusDays(1).atTime(23, 0).atZone(Given.CITY).toInstant().toString(),
                "endsAt", sunday.atTime(7, 0).atZone(Given.CITY).toInstant().toString()));
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    var file = Outside.bytes("/api/v1/roster/export?from=" + sunday.minusDays(6), "agency-admin");
    assertThat(new String(file.body(), StandardCharsets.UTF_8))
        .contains("23:00 -04:00")
        .contains("07:00 -05:00,9.0,DIVERSION,DUTY,Test =Clockchange,pcc,DRAFT,");
    assertThat(
            Outside.bytes("/api/v1/roster/export?from=" + sunday + "&format=xlsx", "auditor")
                .body())
        .startsWith('P', 'K');
  }

  private static int order(Reply able, long who) {
    return able.list().asList().indexOf(JsonParser.parseString(of(able, who)));
  }

  private static String of(Reply able, long who) {
    for (var one : able.list()) {
      if (one.getAsJsonObject().getAsJsonObject("worker").get("id").getAsLong() == who) {
        return one.toString();
      }
    }
    throw new AssertionError(who + " is no candidate");
  }

  private static long working(String name) {
    return Given.clinician(name).clearedFor("DIVERSION").licensed().offShift();
  }

  private static Reply add(Long who, int day, int hour) {
    var from = MONDAY.plusDays(day).atTime(hour, 0).atZone(Given.CITY);
    var body =
        JsonParser.parseString(
                Rest.body(
                    "role",
                    "DIVERSION",
                    "kind",
                    "DUTY",
                    "startsAt",
                    from.toInstant().toString(),
                    "endsAt",
                    from.plusHours(8).toInstant().toString()))
            .getAsJsonObject();
    if (who != null) {
      var worker = new JsonObject();
      worker.addProperty("kind", "CLINICIAN");
      worker.addProperty("id", who);
      body.add("worker", worker);
    }
    return AGENCY.post("/roster/shifts", body.toString());
  }
}
