package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Shifts are planned against the rules, and everyone goes by what is published. */
@InTheCity
@RunAsClient
class RosterHttpIT {
  private static final LocalDate MONDAY =
      LocalDate.now(Given.CITY).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(1);
  private static final Rest AGENCY = Rest.as("agency-admin");
  private static final Rest CITY = Rest.as("program-manager");

  @Test
  void a_shift_that_would_break_a_hard_rule_is_refused_with_the_rule_and_changes_nothing() {
    var who = working("Rest");
    var first = add(AGENCY, who, 0, 7, 12, null);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    var early = add(AGENCY, who, 1, 4, 8, null);
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.problem()).isEqualTo("shift-too-little-rest");
    assertThat(early.text("detail")).contains("9:00").contains("10:00");
    assertThat(add(AGENCY, who, 0, 18, 4, "short of people").problem()).isEqualTo("shift-overlaps");
    assertThat(shiftsOf(who)).isOne();
    var lapsing =
        Given.clinician("Lapsing").clearedFor("DIVERSION").licensedUntil(MONDAY).offShift();
    assertThat(add(AGENCY, lapsing, -1, 8, 8, null).status()).isEqualTo(201);
    var over = add(AGENCY, lapsing, 0, 8, 8, null);
    assertThat(over.problem()).as(over.body()).isEqualTo("shift-without-right");
  }

  @Test
  void a_rule_that_warns_wants_a_reason_and_keeps_it() {
    var who = working("Night");
    for (int night = 0; night < 4; night++) {
      assertThat(add(AGENCY, who, night, 22, 8, null).status()).isEqualTo(201);
    }
    var fifth = add(AGENCY, who, 4, 22, 8, null);
    assertThat(fifth.problem()).as(fifth.body()).isEqualTo("shift-reason-needed");
    var kept = add(AGENCY, who, 4, 22, 8, "Nobody else in the week of the fair");
    assertThat(kept.status()).as(kept.body()).isEqualTo(201);
    assertThat(
            Sql.text(
                "select concat(rule, ' ', figure, ' ', most, ' ', reason) from rule_override where"
                    + " shift_id = ?",
                kept.text("id")))
        .isEqualTo("NIGHTS 5 4 Nobody else in the week of the fair");
    var breaches = AGENCY.get("/roster?weeks=2&from=" + MONDAY).json().getAsJsonArray("breaches");
    assertThat(breaches.toString()).contains("NIGHTS");
  }

  @Test
  void of_planners_who_give_one_hour_at_the_same_moment_one_wins() {
    var who = working("Wanted");
    var statuses =
        Together.run(
            6,
            number ->
                add(number % 2 == 0 ? AGENCY : CITY, who, 0, 8 + number % 3, 8, null).status());
    assertThat(statuses).containsOnlyOnce(201);
    assertThat(statuses.stream().filter(status -> status == 409)).hasSize(5);
    assertThat(shiftsOf(who)).isOne();
  }

  @Test
  void the_same_request_twice_is_one_shift_and_an_old_version_is_told() {
    var open =
        Rest.body(
            "role",
            "DIVERSION",
            "kind",
            "DUTY",
            "startsAt",
            at(2, 8),
            "endsAt",
            at(2, 16),
            "request",
            Given.externalId() + "-roster");
    var first = AGENCY.post("/roster/shifts", open);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    assertThat(AGENCY.post("/roster/shifts", open).text("id")).isEqualTo(first.text("id"));
    var who = working("Filler");
    var filled = change(AGENCY, first, who, first.etag());
    assertThat(filled.status()).as(filled.body()).isEqualTo(200);
    assertThat(change(AGENCY, first, who, filled.etag()).etag()).isEqualTo(filled.etag());
    var late = change(CITY, first, working("Late"), first.etag());
    assertThat(late.status()).isEqualTo(412);
  }

  @Test
  void everyone_goes_by_what_is_published_and_those_it_changes_are_told() {
    var who = working("Told");
    var other = working("Other");
    var shift = add(AGENCY, who, 21 + 3, 8, 8, null);
    assertThat(publishedOf(who)).isZero();
    var published = publish(CITY, 3);
    assertThat(published.status()).as(published.body()).isEqualTo(200);
    assertThat(published.json().get("told").getAsInt()).isEqualTo(1);
    assertThat(publishedOf(who)).isOne();
    assertThat(publish(CITY, 3).json().get("changes").getAsInt()).isZero();
    assertThat(publish(AGENCY, 3).status()).isEqualTo(403);

    var given = change(AGENCY, shift, other, null);
    assertThat(given.status()).as(given.body()).isEqualTo(200);
    assertThat(publishedOf(who)).isOne();
    assertThat(publishedOf(other)).isZero();
    var again = publish(CITY, 3);
    assertThat(again.json().get("told").getAsInt()).isEqualTo(2);
    assertThat(publishedOf(who)).isZero();
    assertThat(publishedOf(other)).isOne();
    var changes = CITY.get("/roster/publications/" + again.text("publication") + "/changes").list();
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).getAsJsonObject().getAsJsonObject("before").toString())
        .contains("\"id\":" + who);

    assertThat(AGENCY.send("DELETE", "/roster/shifts/" + shift.text("id"), null).status())
        .isEqualTo(204);
    assertThat(publishedOf(other)).isOne();
    publish(CITY, 3);
    assertThat(publishedOf(other)).isZero();
    assertThat(CITY.get("/roster/publications").items()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void what_lapsed_since_it_was_planned_is_not_published() {
    var who = working("Since");
    assertThat(add(AGENCY, who, 28, 8, 8, null).status()).isEqualTo(201);
    Sql.write(
        "update credential set expires_on = ? where clinician_id = ? and kind = 'LCSW'",
        MONDAY.plusWeeks(4),
        who);
    var refused = publish(CITY, 4);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("shift-without-right");
    assertThat(publishedOf(who)).isZero();
  }

  @Test
  void another_agency_s_shift_is_not_found_and_its_people_are_nobody() {
    var theirs = working("Secretperson");
    var shift = add(AGENCY, theirs, 1, 8, 8, null);
    var bcb = Rest.as("agency-admin-bcb");
    assertThat(change(bcb, shift, theirs, "\"0\"").status()).isEqualTo(404);
    assertThat(bcb.send("DELETE", "/roster/shifts/" + shift.text("id"), null).status())
        .isEqualTo(404);
    assertThat(add(bcb, theirs, 2, 8, 8, null).status()).isEqualTo(404);
    assertThat(bcb.get("/roster?weeks=2&from=" + MONDAY).body()).doesNotContain("Secretperson");
    Sql.write("update shift set request = 'secret-request' where id = ?", shift.text("id"));
    var guessed =
        Rest.body(
            "role", "DIVERSION",
            "kind", "DUTY",
            "startsAt", at(1, 8),
            "endsAt", at(1, 16),
            "request", "secret-request");
    assertThat(bcb.post("/roster/shifts", guessed).status()).isEqualTo(404);
    assertThat(AGENCY.post("/roster/shifts", guessed).text("id")).isEqualTo(shift.text("id"));
    publish(CITY, 0);
    var current = AGENCY.get("/roster?weeks=2&from=" + MONDAY);
    assertThat(current.body()).contains("Secretperson");
    var opened =
        AGENCY.send(
            "PUT",
            "/roster/shifts/" + shift.text("id"),
            Rest.body("startsAt", at(1, 8), "endsAt", at(1, 16)),
            "If-Match",
            "\"" + version(shift.text("id")) + "\"");
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
    assertThat(bcb.get("/roster?weeks=2&from=" + MONDAY).body())
        .contains("\"id\":" + shift.text("id"))
        .doesNotContain("\"worker\":{\"id\":" + theirs);
  }

  @Test
  void officers_are_planned_by_the_city_alone_and_held_against_the_clinicians_they_ride_with() {
    var officer = riding("Partner");
    var clinician = Given.clinician("Rider").clearedFor("CO_RESPONSE").licensed().offShift();
    assertThat(officerShift(CITY, officer, 35, 8, 16).status()).isEqualTo(201);
    assertThat(officerShift(CITY, officer, 35, 10, 12).problem()).isEqualTo("shift-overlaps");
    var both =
        Rest.body(
            "role", "CO_RESPONSE",
            "kind", "DUTY",
            "worker", Map.of("kind", "CLINICIAN", "id", clinician),
            "startsAt", at(35, 10),
            "endsAt", at(35, 18));
    assertThat(AGENCY.post("/roster/shifts", both).status()).isEqualTo(201);
    var week = "/roster?from=" + MONDAY.plusDays(35);
    assertThat(CITY.get(week).json().getAsJsonArray("crews").toString())
        .isEqualTo(
            ("[{\"from\":\"%s\",\"until\":\"%s\",\"clinicians\":0,\"officers\":1},"
                    + "{\"from\":\"%s\",\"until\":\"%s\",\"clinicians\":1,\"officers\":0}]")
                .formatted(at(35, 8), at(35, 10), at(35, 16), at(35, 18)));
    assertThat(CITY.get(week).body()).contains("Partner");
    assertThat(AGENCY.get(week).body())
        .doesNotContain("Partner")
        .doesNotContain("CIT_OFFICER")
        .contains("\"crews\":[]");
    assertThat(officerShift(AGENCY, officer, 36, 8, 16).problem()).isEqualTo("shift-of-officers");
    var wrong =
        Rest.body(
            "role", "DIVERSION",
            "kind", "DUTY",
            "worker", Map.of("kind", "OFFICER", "id", officer),
            "startsAt", at(36, 8),
            "endsAt", at(36, 16));
    assertThat(CITY.post("/roster/shifts", wrong).problem()).isEqualTo("shift-not-of-this-role");
  }

  @Test
  void an_officer_who_leaves_the_programme_leaves_open_shifts_of_the_days_after() {
    var officer = riding("Leaver");
    officerShift(CITY, officer, 42, 8, 16);
    officerShift(CITY, officer, 44, 8, 16);
    assertThat(publish(CITY, 6).status()).isEqualTo(200);
    var left =
        Rest.as("police-officer")
            .post(
                "/officers/" + officer + "/departure",
                Rest.body("until", MONDAY.plusDays(43).toString()));
    assertThat(left.status()).as(left.body()).isEqualTo(204);
    assertThat(
            Sql.text(
                "select group_concat(starts_at order by starts_at) from shift where officer_id = ?",
                officer))
        .startsWith(MONDAY.plusDays(42).toString())
        .doesNotContain(",");
    assertThat(
            Sql.number(
                "select count(*) from shift_change where cause = 'LEFT' and before_officer_id = "
                    + officer))
        .isOne();
  }

  @Test
  void the_city_changes_a_rule_and_it_holds_from_then_on() {
    var who = working("Ruled");
    assertThat(add(CITY, who, 0, 8, 8, null).status()).isEqualTo(201);
    var rest = rule("REST");
    var wanted =
        Map.of(
            "rule",
            "REST",
            "severity",
            "HARD",
            "limit",
            18,
            "version",
            rest.get("version").getAsInt());
    assertThat(AGENCY.send("PUT", "/roster/rules", rules(wanted)).status()).isEqualTo(403);
    var changed = CITY.send("PUT", "/roster/rules", rules(wanted));
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    try {
      assertThat(add(CITY, who, 1, 8, 8, null).problem()).isEqualTo("shift-too-little-rest");
      assertThat(CITY.send("PUT", "/roster/rules", rules(wanted)).status()).isEqualTo(412);
    } finally {
      CITY.send(
          "PUT", "/roster/rules", rules(Map.of("rule", "REST", "severity", "HARD", "limit", 10)));
    }
    var bent = rules(Map.of("rule", "OVERLAP", "severity", "OFF", "limit", 0));
    assertThat(CITY.send("PUT", "/roster/rules", bent).status()).isEqualTo(422);
  }

  private static String rules(Map<String, ?> rule) {
    return Rest.body("rules", List.of(rule));
  }

  private static JsonObject rule(String name) {
    for (var one : CITY.get("/roster/rules").list()) {
      if (one.getAsJsonObject().get("rule").getAsString().equals(name)) {
        return one.getAsJsonObject();
      }
    }
    throw new AssertionError(name);
  }

  private static long riding(String name) {
    return Given.officer(name).certified().cleared().registered();
  }

  private static Reply officerShift(Rest by, long officer, int day, int from, int until) {
    return by.post(
        "/roster/shifts",
        Rest.body(
            "role", "CIT_OFFICER",
            "kind", "DUTY",
            "worker", Map.of("kind", "OFFICER", "id", officer),
            "startsAt", at(day, from),
            "endsAt", at(day, until)));
  }

  private static long working(String name) {
    return Given.clinician(name).clearedFor("DIVERSION").licensed().offShift();
  }

  private static String at(int day, int hour) {
    return MONDAY.plusDays(day).atTime(hour, 0).atZone(Given.CITY).toInstant().toString();
  }

  private static Reply add(Rest by, long who, int day, int hour, int hours, String reason) {
    var body =
        JsonParser.parseString(
                Rest.body(
                    "role",
                    "DIVERSION",
                    "kind",
                    "DUTY",
                    "worker",
                    Map.of("kind", "CLINICIAN", "id", who),
                    "startsAt",
                    at(day, hour),
                    "endsAt",
                    MONDAY
                        .plusDays(day)
                        .atTime(hour, 0)
                        .plusHours(hours)
                        .atZone(Given.CITY)
                        .toInstant()
                        .toString()))
            .getAsJsonObject();
    if (reason != null) {
      body.addProperty("reason", reason);
    }
    return by.post("/roster/shifts", body.toString());
  }

  private static Reply change(Rest by, Reply shift, long who, String etag) {
    return by.send(
        "PUT",
        "/roster/shifts/" + shift.text("id"),
        Rest.body(
            "worker",
            Map.of("kind", "CLINICIAN", "id", who),
            "startsAt",
            shift.text("planned.startsAt"),
            "endsAt",
            shift.text("planned.endsAt")),
        "If-Match",
        etag == null ? "\"" + version(shift.text("id")) + "\"" : etag);
  }

  private static String version(String shift) {
    return Sql.text("select version from shift where id = ?", shift);
  }

  private static Reply publish(Rest by, int week) {
    return by.post(
        "/roster/publications",
        Rest.body(
            "from",
            MONDAY.plusWeeks(week).toString(),
            "until",
            MONDAY.plusWeeks(week + 1).toString()));
  }

  private static long shiftsOf(long who) {
    return Sql.number("select count(*) from shift where planned_clinician_id = " + who);
  }

  private static long publishedOf(long who) {
    return Sql.number("select count(*) from shift where clinician_id = " + who);
  }
}
