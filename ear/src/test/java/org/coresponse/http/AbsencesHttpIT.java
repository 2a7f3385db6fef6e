package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.ShiftDays;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Leave is granted by somebody else, sickness opens shifts, and who is away is given none. */
@InTheCity
@RunAsClient
class AbsencesHttpIT {
  private static final LocalDate TODAY = LocalDate.now(Given.CITY);
  private static final ShiftDays DAYS = new ShiftDays(TODAY);
  private static final Rest FIELD = Rest.as("field-clinician");
  private static final Rest DIVERSION = Rest.as("diversion-clinician");
  private static final Rest AGENCY = Rest.as("agency-admin");
  private static final Rest OTHER = Rest.as("agency-admin-bcb");
  private static final Rest CITY = Rest.as("program-manager");

  @Test
  void leave_counts_from_the_day_somebody_else_grants_it() {
    var who = ShiftDays.worker("Rested", "field-clinician");
    var asked = leave(FIELD, 20, 27, "My sister marries");
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    assertThat(leave(FIELD, 20, 27, "My sister marries").text("id")).isEqualTo(asked.text("id"));
    assertThat(leave(FIELD, 25, 29, null).problem()).isEqualTo("absence-overlaps");
    assertThat(leave(FIELD, -2, 1, null).status()).isEqualTo(422);
    assertThat(leave(FIELD, 30, 30, null).status()).isEqualTo(422);
    var inIt = DAYS.open(22, 8, 8);
    assertThat(FIELD.get("/own-roster/open").body()).doesNotContain("AWAY");

    var address = "/absences/" + asked.text("id");
    assertThat(OTHER.send("PUT", address + "/approval", null).status()).isEqualTo(404);
    assertThat(OTHER.get("/absences").body()).doesNotContain("Rested");
    assertThat(AGENCY.get("/absences").body()).contains("Rested").contains("My sister marries");
    Sql.write(
        "update absence set asked_by = ? where id = ?",
        Given.subject("agency-admin"),
        asked.text("id"));
    assertThat(AGENCY.send("PUT", address + "/approval", null).problem()).isEqualTo("absence-own");
    assertThat(CITY.send("PUT", address + "/approval", null).status()).isEqualTo(204);
    assertThat(CITY.send("PUT", address + "/approval", null).status()).isEqualTo(204);
    var refusal = Rest.body("why", "Too late for that");
    assertThat(CITY.post(address + "/refusal", refusal).problem()).isEqualTo("absence-settled");
    assertThat(
            Sql.number(
                "select count(*) from absence where decided_at is not null and decided_by = ?",
                Given.subject("program-manager")))
        .isOne();

    assertThat(take(FIELD, inIt).problem()).isEqualTo("own-shift-while-away");
    assertThat(plan(who, 23).problem()).isEqualTo("shift-while-away");
    assertThat(DIVERSION.send("PUT", "/own-absences/" + asked.text("id") + "/withdrawal", null))
        .extracting(Reply::status)
        .isEqualTo(404);
    var withdrawn = FIELD.send("PUT", "/own-absences/" + asked.text("id") + "/withdrawal", null);
    assertThat(withdrawn.status()).as(withdrawn.body()).isEqualTo(200);
    assertThat(take(FIELD, inIt).status()).isEqualTo(201);
  }

  @Test
  void refused_leave_says_who_and_why() {
    ShiftDays.worker("Denied", "field-clinician");
    var asked = leave(FIELD, 10, 12, null);
    var refused =
        AGENCY.post(
            "/absences/" + asked.text("id") + "/refusal", Rest.body("why", "The fair is then"));
    assertThat(refused.status()).as(refused.body()).isEqualTo(204);
    var own = FIELD.get("/own-absences").list().get(0).getAsJsonObject();
    assertThat(own.get("state").getAsString()).isEqualTo("REFUSED");
    assertThat(own.get("why").getAsString()).isEqualTo("The fair is then");
    assertThat(own.get("decidedBy").getAsString()).isNotBlank();
  }

  @Test
  void sickness_opens_the_shifts_it_touches_and_others_are_called() {
    var sick = ShiftDays.worker("Feverish", "field-clinician");
    var now = Instant.now();
    var running = Given.shift(sick, "DIVERSION", now.minusSeconds(3600), now.plusSeconds(3600 * 7));
    var tomorrow = DAYS.shift(sick, 1, 8, 8);
    var later = DAYS.shift(sick, 9, 8, 8);
    var able = ShiftDays.worker("Ablebody", "diversion-clinician");
    Sql.write("update clinician set phone = '+19195550101' where id = ?", able);
    var tired = Given.clinician("Weary").clearedFor("DIVERSION").licensed().offShift();
    DAYS.shift(tired, 1, 9, 8);

    var reported =
        AGENCY.post(
            "/absences/sickness",
            Rest.body(
                "worker",
                Map.of("kind", "CLINICIAN", "id", sick),
                "until",
                TODAY.plusDays(3).toString()));
    assertThat(reported.status()).as(reported.body()).isEqualTo(201);
    assertThat(Sql.number("select count(*) from shift where clinician_id = " + sick)).isEqualTo(2);
    assertThat(Sql.text("select clinician_id from shift where id = ?", tomorrow)).isNull();
    assertThat(Sql.number("select clinician_id from shift where id = ?", later)).isEqualTo(sick);
    assertThat(
            Sql.number(
                "select count(*) from shift where role = 'DIVERSION' and clinician_id is null"
                    + " and starts_at = (select ends_at from shift where id = ?)",
                running))
        .isOne();
    assertThat(
            Sql.number(
                "select count(*) from shift_change where cause = 'SICKNESS' and"
                    + " before_clinician_id = ?",
                sick))
        .isEqualTo(2);

    assertThat(AGENCY.get("/call-outs").body()).contains("\"id\":" + tomorrow + ",");
    var list = AGENCY.get("/call-outs/" + tomorrow);
    assertThat(list.status()).as(list.body()).isEqualTo(200);
    var first = list.list().get(0).getAsJsonObject();
    assertThat(first.get("name").getAsString()).contains("Ablebody");
    assertThat(first.get("phone").getAsString()).isEqualTo("+19195550101");
    assertThat(first.getAsJsonArray("broken")).isEmpty();
    assertThat(list.body()).contains("Weary").contains("OVERLAP").contains("AWAY");
    assertThat(OTHER.get("/call-outs/" + tomorrow).body()).doesNotContain("Ablebody");
    assertThat(take(DIVERSION, tomorrow).status()).isEqualTo(201);
    assertThat(AGENCY.get("/call-outs/" + tomorrow).status()).isEqualTo(404);
  }

  @Test
  void a_list_costs_the_same_however_many_wait() {
    Given.clinician("Waits").clearedFor("DIVERSION").licensed().offShift();
    waiting("Waits");
    var one = statements();
    for (int more = 0; more < 7; more++) {
      Given.clinician("Waits" + more).clearedFor("DIVERSION").licensed().offShift();
      waiting("Waits" + more);
    }
    assertThat(AGENCY.get("/absences").list()).hasSizeGreaterThanOrEqualTo(8);
    assertThat(statements()).isEqualTo(one);
  }

  private static void waiting(String name) {
    Sql.write(
        "insert into absence (version, kind, state, clinician_id, agency_id, starts_at, ends_at,"
            + " note, asked_at, asked_by, asked_by_name) select 0, 'LEAVE', 'ASKED', id, agency_id,"
            + " '2099-01-05', '2099-01-06', 'x', '2026-01-01', 'x', 'x' from clinician where"
            + " family_name = ?",
        name);
  }

  private static long statements() {
    return Sql.selects(() -> assertThat(AGENCY.get("/absences").status()).isEqualTo(200));
  }

  private static Reply leave(Rest by, int from, int until, String note) {
    return by.post(
        "/own-absences/leave",
        Rest.body(
            "from",
            TODAY.plusDays(from).toString(),
            "until",
            TODAY.plusDays(until).toString(),
            "note",
            note));
  }

  private static Reply take(Rest by, long shift) {
    return by.post("/own-roster/sign-ups", Rest.body("shift", shift));
  }

  private static Reply plan(long who, int day) {
    return AGENCY.post(
        "/roster/shifts",
        Rest.body(
            "role",
            "DIVERSION",
            "kind",
            "DUTY",
            "worker",
            Map.of("kind", "CLINICIAN", "id", who),
            "startsAt",
            DAYS.at(day, 8).toString(),
            "endsAt",
            DAYS.at(day, 16).toString()));
  }
}
