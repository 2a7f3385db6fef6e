package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Shifts that repeat are laid out once, and the city says how many it wants on duty. */
@InTheCity
@RunAsClient
class RosterTemplatesHttpIT {
  private static final LocalDate MONDAY =
      LocalDate.now(Given.CITY).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(20);
  private static final Rest AGENCY = Rest.as("agency-admin");
  private static final Rest CITY = Rest.as("program-manager");

  @Test
  void a_template_turns_by_its_cycle_and_is_laid_out_once_also_at_the_same_moment() {
    var early = working("Earlyturn");
    var late = working("Lateturn");
    var template = template(AGENCY, "Two weeks", 2);
    shift(AGENCY, template, 1, 1, "07:00", "15:00", early, 1);
    shift(AGENCY, template, 1, 1, "15:00", "23:00", late, 1);
    shift(AGENCY, template, 2, 1, "07:00", "15:00", late, 1);
    shift(AGENCY, template, 2, 1, "15:00", "23:00", early, 1);
    shift(AGENCY, template, 2, 6, "22:00", "06:00", null, 3);
    var before = AGENCY.get("/shift-templates");
    assertThat(before.list().toString())
        .contains("\"name\":\"Two weeks\"")
        .contains("\"shifts\":7");

    var added =
        Together.run(3, number -> layOut(AGENCY, template, 4)).stream()
            .peek(done -> assertThat(done.status()).as(done.body()).isEqualTo(200))
            .peek(done -> assertThat(done.json().getAsJsonArray("open")).isEmpty())
            .mapToInt(done -> done.json().get("added").getAsInt())
            .sum();
    assertThat(added).isEqualTo(14);
    var again = layOut(AGENCY, template, 4);
    assertThat(again.json().get("added").getAsInt()).isZero();
    assertThat(again.json().get("already").getAsInt()).isEqualTo(14);
    assertThat(begins(early)).containsExactly(at(0, 7), at(7, 15), at(14, 7), at(21, 15));
    assertThat(
            Sql.number(
                "select count(*) from shift where request like 't:%' and planned_clinician_id is"
                    + " null and hour(planned_starts_at) in (2, 3) and planned_starts_at >= '"
                    + MONDAY
                    + "'"))
        .isEqualTo(6);
  }

  @Test
  void what_breaks_a_rule_is_left_open_and_listed() {
    var who = working("Restless");
    var template = template(AGENCY, "Too close", 1);
    shift(AGENCY, template, 1, 2, "14:00", "22:00", who, 1);
    shift(AGENCY, template, 1, 3, "06:00", "14:00", who, 1);
    var done = layOut(AGENCY, template, 1);
    assertThat(done.json().get("added").getAsInt()).isEqualTo(2);
    var open = done.json().getAsJsonArray("open");
    assertThat(open).hasSize(1);
    assertThat(open.toString()).contains("Restless").contains("\"rule\":\"REST\"");
    assertThat(begins(who)).hasSize(1);
  }

  @Test
  void another_agency_s_template_and_people_are_not_found() {
    var template = template(AGENCY, "Ours", 1);
    Given.clinician("Other").ofAgency("bcb").offShift();
    var bcb = Rest.as("agency-admin-bcb");
    assertThat(bcb.get("/shift-templates").body()).doesNotContain("Ours");
    assertThat(layOut(bcb, template, 1).status()).isEqualTo(404);
    assertThat(bcb.send("DELETE", "/shift-templates/" + template, null).status()).isEqualTo(404);
    var theirs = template(bcb, "Theirs", 1);
    assertThat(shift(bcb, theirs, 1, 1, "07:00", "15:00", working("Oursonly"), 1).status())
        .isEqualTo(404);
    assertThat(CITY.get("/shift-templates").body()).contains("Ours").contains("Theirs");
    assertThat(shift(AGENCY, template, 2, 1, "07:00", "15:00", null, 1).status()).isEqualTo(422);
  }

  @Test
  void last_week_is_copied_once() {
    var who = working("Copied");
    var from = MONDAY.plusWeeks(10);
    var template = template(AGENCY, "Base", 1);
    shift(AGENCY, template, 1, 4, "22:00", "06:00", who, 1);
    AGENCY.post(
        "/shift-templates/" + template + "/layouts",
        Rest.body("from", from.toString(), "weeks", 1));
    var copy = Rest.body("from", from.toString(), "to", from.plusWeeks(1).toString());
    assertThat(AGENCY.post("/roster/copies", copy).json().get("added").getAsInt()).isOne();
    assertThat(AGENCY.post("/roster/copies", copy).json().get("already").getAsInt()).isOne();
    assertThat(begins(who)).hasSize(2);
    var same = Rest.body("from", from.toString(), "to", from.plusDays(3).toString());
    assertThat(AGENCY.post("/roster/copies", same).status()).isEqualTo(422);
  }

  @Test
  void the_city_wants_so_many_on_duty_and_sees_where_the_plan_falls_short() {
    var day = MONDAY.plusWeeks(30);
    var wanted = new JsonObject();
    wanted.addProperty("role", "DIVERSION");
    wanted.add("weekdays", JsonParser.parseString("[1]"));
    wanted.addProperty("fromHour", 7);
    wanted.addProperty("untilHour", 16);
    wanted.addProperty("least", 1);
    var set = CITY.send("PUT", "/coverage/targets", wanted.toString());
    assertThat(set.status()).as(set.body()).isEqualTo(200);
    assertThat(set.list()).hasSize(9);
    try {
      var template = template(AGENCY, "Covering", 1);
      var who =
          Given.clinician("Covers")
              .clearedFor("DIVERSION")
              .licensedUntil(day.plusYears(1))
              .offShift();
      shift(AGENCY, template, 1, 1, "07:00", "15:00", who, 1);
      AGENCY.post(
          "/shift-templates/" + template + "/layouts",
          Rest.body("from", day.toString(), "weeks", 1));
      var found = CITY.get("/coverage/shortfalls?day=" + day).list();
      assertThat(found).hasSize(1);
      assertThat(found.get(0).toString())
          .contains("\"fromHour\":15")
          .contains("\"untilHour\":16")
          .contains("\"planned\":0");
    } finally {
      wanted.addProperty("least", 0);
      CITY.send("PUT", "/coverage/targets", wanted.toString());
    }
  }

  private static long working(String name) {
    return Given.clinician(name)
        .clearedFor("DIVERSION")
        .licensedUntil(MONDAY.plusYears(1))
        .offShift();
  }

  private static String template(Rest by, String name, int weeks) {
    var begun = by.post("/shift-templates", Rest.body("name", name, "weeks", weeks));
    assertThat(begun.status()).as(begun.body()).isEqualTo(201);
    return begun.text("id");
  }

  private static Reply shift(
      Rest by,
      String template,
      int week,
      int weekday,
      String starts,
      String ends,
      Long who,
      int howMany) {
    var body = new JsonObject();
    body.addProperty("week", week);
    body.addProperty("weekday", weekday);
    body.addProperty("role", "DIVERSION");
    body.addProperty("starts", starts);
    body.addProperty("ends", ends);
    body.addProperty("howMany", howMany);
    if (who != null) {
      var worker = new JsonObject();
      worker.addProperty("kind", "CLINICIAN");
      worker.addProperty("id", who);
      body.add("worker", worker);
    }
    return by.post("/shift-templates/" + template + "/shifts", body.toString());
  }

  private static Reply layOut(Rest by, String template, int weeks) {
    return by.post(
        "/shift-templates/" + template + "/layouts",
        Rest.body("from", MONDAY.plusDays(2).toString(), "weeks", weeks));
  }

  private static String at(int day, int hour) {
    return MONDAY
        .plusDays(day)
        .atTime(hour, 0)
        .atZone(Given.CITY)
        .toInstant()
        .toString()
        .replace("T", " ")
        .replace("Z", "");
  }

  private static List<String> begins(long who) {
    return Sql.rows(
            "select date_format(planned_starts_at, '%Y-%m-%d %H:%i:%s') from shift where"
                + " planned_clinician_id = "
                + who
                + " order by planned_starts_at")
        .stream()
        .map(row -> row.get(0))
        .toList();
  }
}
