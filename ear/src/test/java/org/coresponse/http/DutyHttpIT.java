package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.coresponse.support.Trail;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People sign on and off, are held against the published roster, and are corrected by others. */
@InTheCity
@RunAsClient
class DutyHttpIT {
  private static final Rest FIELD = Rest.as("field-clinician");
  private static final Rest PHONE = Rest.as("diversion-clinician");
  private static final Rest OFFICER = Rest.as("police-officer");
  private static final Rest AGENCY = Rest.as("agency-admin");
  private static final Rest CITY = Rest.as("program-manager");
  private static final String REASON = "Somebody called in sick at noon";

  @BeforeEach
  void nobody_is_at_work() {
    for (var table : List.of("duty_correction", "duty", "shift")) {
      Sql.write("delete from " + table);
    }
  }

  @Test
  void somebody_signs_on_for_their_shift_and_off_and_what_their_right_answered_is_kept() {
    var now = Instant.now();
    var who = field().onShift(now.minusSeconds(120), now.plus(Duration.ofHours(8)));
    assertThat(FIELD.get("/duty/own").body()).contains("\"timing\":\"ON_TIME\"");
    var newest = Trail.newest();
    var on = start(FIELD, "CO_RESPONSE", "CAR", null);
    assertThat(on.status()).as(on.body()).isEqualTo(201);
    assertThat(on.text("timing")).isEqualTo("ON_TIME");
    assertThat(on.text("shift.endsAt")).isNotNull();
    assertThat(Trail.changes(Trail.lines(newest).get(0)))
        .containsExactly("role: null > CO_RESPONSE", "place: null > CAR", "timing: null > ON_TIME");
    assertThat(Sql.text("select right_kept from duty where clinician_id = ?", who))
        .startsWith("granted at ");
    assertThat(start(FIELD, "CO_RESPONSE", "CAR", null).text("id")).isEqualTo(on.text("id"));
    assertThat(start(FIELD, "CO_RESPONSE", "STATION", null).problem()).isEqualTo("already-on-duty");
    var off = FIELD.post("/duty/end", "{}");
    assertThat(off.text("endCause")).isEqualTo("SELF");
    assertThat(FIELD.post("/duty/end", "{}").problem()).isEqualTo("not-on-duty");
    assertThat(FIELD.get("/duty/own").json().getAsJsonArray("earlier")).hasSize(1);
  }

  @Test
  void of_sign_ons_at_one_moment_one_becomes_a_duty() {
    var who = field().onShift();
    var sent =
        Together.run(
            6, i -> start(FIELD, "CO_RESPONSE", i % 2 == 0 ? "CAR" : "STATION", null).status());
    assertThat(new TreeSet<>(sent)).containsExactly(201, 409);
    assertThat(Sql.number("select count(*) from duty where clinician_id = " + who)).isOne();
  }

  @Test
  void early_and_without_a_shift_need_a_reason_and_late_is_shown() {
    var now = Instant.now();
    var who = field().offShift();
    assertThat(start(FIELD, "CO_RESPONSE", "CAR", null).problem()).isEqualTo("duty-without-shift");
    var shift =
        Given.shift(
            who, "CO_RESPONSE", now.plus(Duration.ofHours(1)), now.plus(Duration.ofHours(9)));
    assertThat(start(FIELD, "CO_RESPONSE", "CAR", null).problem()).isEqualTo("duty-early");
    assertThat(start(FIELD, "CO_RESPONSE", "CAR", "soon").fields()).containsExactly("reason");
    assertThat(start(FIELD, "CO_RESPONSE", "CAR", REASON).text("timing")).isEqualTo("EARLY");
    FIELD.post("/duty/end", "{}");
    Sql.write(
        "update shift set starts_at = ? where id = ?",
        utc(now.minus(Duration.ofMinutes(20))),
        shift);
    assertThat(start(FIELD, "CO_RESPONSE", "CAR", null).text("timing")).isEqualTo("LATE");
  }

  @Test
  void the_place_serves_the_role_and_is_open_and_the_right_to_work_holds() {
    phone().onShift();
    assertThat(start(PHONE, "DIVERSION", "CAR", null).problem()).isEqualTo("duty-place-not-served");
    assertThat(start(PHONE, "CO_RESPONSE", "CAR", REASON).problem())
        .isEqualTo("duty-without-right");
    assertThat(start(PHONE, "DIVERSION", "REMOTE", null).problem()).isEqualTo("duty-place-closed");
    var place = Sql.text("select id from duty_place where place = 'REMOTE' and role = 'DIVERSION'");
    open(place, true);
    try {
      assertThat(start(PHONE, "DIVERSION", "REMOTE", null).status()).isEqualTo(201);
    } finally {
      open(place, false);
    }
    Given.clinician("Lapsed")
        .account("field-clinician")
        .clearedFor("CO_RESPONSE")
        .licensedUntil(LocalDate.now(Given.CITY))
        .onShift();
    assertThat(start(FIELD, "CO_RESPONSE", "CAR", null).problem()).isEqualTo("duty-without-right");
  }

  @Test
  void the_floor_sees_who_is_on_who_is_not_and_who_is_on_without_a_shift() {
    var officer = Given.officer("Okafor").account("police-officer").cleared().certified();
    var id = officer.registered();
    field().onShift();
    phone().offShift();
    var floor = Rest.as("dispatcher");
    assertThat(names(floor, "missing")).containsExactly("Test Riding");
    assertThat(start(OFFICER, "CIT_OFFICER", "CAR", REASON).status()).isEqualTo(201);
    assertThat(start(PHONE, "DIVERSION", "CENTER", REASON).status()).isEqualTo(201);
    assertThat(start(FIELD, "CO_RESPONSE", "CAR", null).status()).isEqualTo(201);
    assertThat(names(floor, "missing")).isEmpty();
    assertThat(names(floor, "on")).containsExactly("Test Okafor", "Test Riding", "Test Ringing");
    assertThat(floor.get("/duty").body()).contains("WITHOUT_SHIFT").contains("LATE");
    assertThat(names(AGENCY, "on")).containsExactly("Test Riding", "Test Ringing");
    assertThat(names(Rest.as("agency-admin-bcb"), "on")).isEmpty();
    Sql.write(
        "update duty set starts_at = ?, began_at = starts_at where officer_id = ?",
        utc(Instant.now().minus(Duration.ofHours(13))),
        id);
    assertThat(floor.get("/duty").body()).as("not ended by itself").contains("\"over\":true");
  }

  @Test
  void times_are_corrected_with_a_reason_by_another_and_the_former_ones_stay() {
    var who = field().onShift();
    var id = start(FIELD, "CO_RESPONSE", "CAR", null).text("id");
    FIELD.post("/duty/end", "{}");
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var from = now.minus(Duration.ofHours(3));
    var before = Sql.text("select starts_at from duty where id = ?", id);
    assertThat(correct(Rest.as("agency-admin-bcb"), id, from, now).status()).isEqualTo(404);
    assertThat(correct(Rest.as("clinical-supervisor"), id, from, now).status()).isEqualTo(403);
    assertThat(correct(AGENCY, id, now, now.plusSeconds(600)).fields()).containsExactly("endsAt");
    assertThat(correct(AGENCY, id, now, from).fields()).containsExactly("endsAt");
    assertThat(correct(AGENCY, id, from, null).fields()).containsExactly("endsAt");
    var newest = Trail.newest();
    assertThat(correct(AGENCY, id, from, now).status()).isEqualTo(204);
    var correction = Sql.text("select id from duty_correction where duty_id = ?", id);
    assertThat(Trail.changes(Trail.single(newest)))
        .containsExactly("times: kept in duty_correction:" + correction);
    assertThat(Sql.text("select before_starts_at from duty_correction where id = ?", correction))
        .isEqualTo(before);
    assertThat(AGENCY.get("/duty/times/" + id + "/corrections").list()).hasSize(1);
    var stale =
        AGENCY.put(
            "/duty/times/" + id, Rest.body("startsAt", from.toString(), "reason", REASON), "\"0\"");
    assertThat(stale.status()).isEqualTo(412);

    Sql.write("update clinician set subject = ? where id = ?", Given.subject("agency-admin"), who);
    assertThat(correct(AGENCY, id, from, now.minusSeconds(60)).problem()).isEqualTo("own-duty");
    field().onShift();
    Sql.write("update clinician set subject = null where subject is not null and id <> ?", who);
    Sql.write(
        "update clinician set subject = ? where id = ?", Given.subject("field-clinician"), who);
    var second = start(FIELD, "CO_RESPONSE", "CAR", null);
    assertThat(second.status()).as(second.body()).isEqualTo(201);
    assertThat(correct(CITY, second.text("id"), from, null).problem()).isEqualTo("duty-overlaps");
    assertThat(correct(CITY, id, from, now.minusSeconds(60)).status()).isEqualTo(204);
    var listed = CITY.get("/duty/times?from=2026-01-01&until=2100-01-01").items();
    assertThat(listed).hasSize(2);
    assertThat(Reply.text(listed.get(1), "corrections")).isEqualTo("2");
  }

  private static Given.ClinicianGiven field() {
    return Given.clinician("Riding")
        .account("field-clinician")
        .clearedFor("CO_RESPONSE")
        .licensed();
  }

  private static Given.ClinicianGiven phone() {
    return Given.clinician("Ringing")
        .account("diversion-clinician")
        .clearedFor("DIVERSION")
        .licensed();
  }

  private static Reply start(Rest who, String role, String place, String reason) {
    return who.post("/duty/start", Rest.body("role", role, "place", place, "reason", reason));
  }

  private static Reply correct(Rest by, String id, Instant from, Instant until) {
    return by.put(
        "/duty/times/" + id,
        Rest.body(
            "startsAt",
            from.toString(),
            "endsAt",
            until == null ? null : until.toString(),
            "reason",
            "The telephone was out of order"),
        "\"" + Sql.text("select version from duty where id = ?", id) + "\"");
  }

  private static void open(String place, boolean open) {
    var version = Sql.text("select version from duty_place where id = ?", place);
    var done = CITY.put("/duty/places/" + place, Rest.body("open", open), "\"" + version + "\"");
    assertThat(done.status()).as(done.body()).isEqualTo(200);
  }

  private static List<String> names(Rest who, String list) {
    return who.get("/duty").json().getAsJsonArray(list).asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(row -> Reply.text(row, "name"))
        .toList();
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
