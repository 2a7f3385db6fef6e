package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
class DispatchHttpIT {
  private static final int ROUNDS = 10;
  private static final String REASON = "Caller says it is settled.";

  @Test
  void candidates_come_with_what_stands_against_them() {
    var free = Given.clinician("Free").clearedFor("CO_RESPONSE").licensed().onShift();
    var off = Given.clinician("Off").clearedFor("CO_RESPONSE").licensed().offShift();
    var bare = Given.clinician("Bare").clearedFor("CO_RESPONSE").onShift();
    var lapsed =
        Given.clinician("Lapsed")
            .clearedFor("CO_RESPONSE")
            .licensedUntil(LocalDate.now(Given.CITY))
            .onShift();
    var busy = Given.clinician("Busy").clearedFor("CO_RESPONSE").licensed().onShift();
    var incident = Given.call().taken();
    assertThat(assign(incident, busy).status()).isEqualTo(201);

    var found = Rest.as("dispatcher").get("/candidates?mode=COR").list().asList();
    var ids = found.stream().map(c -> c.getAsJsonObject().get("id").getAsLong()).toList();
    assertThat(ids).contains(free, off, bare, lapsed, busy);
    assertThat(ids.indexOf(free)).isLessThan(ids.indexOf(off));
    assertObstacles(found.get(ids.indexOf(free)).getAsJsonObject());
    assertObstacles(found.get(ids.indexOf(off)).getAsJsonObject(), "OFF_SHIFT");
    assertObstacles(found.get(ids.indexOf(bare)).getAsJsonObject(), "NO_LICENCE");
    assertObstacles(found.get(ids.indexOf(lapsed)).getAsJsonObject(), "LICENCE_LAPSED");
    assertObstacles(found.get(ids.indexOf(busy)).getAsJsonObject(), "BUSY");
    assertThat(Reply.text(found.get(ids.indexOf(busy)).getAsJsonObject(), "availability.busyWith"))
        .isEqualTo(incident);
    assertThat(Rest.as("dispatcher").get("/candidates?mode=CCD_PHONE").body())
        .doesNotContain("Test Free");
  }

  @Test
  void a_clinician_is_sent_once() {
    var who = Given.clinician("Once").clearedFor("CO_RESPONSE").licensed().onShift();
    var incident = Given.call().taken();
    var first = assign(incident, who);
    assertThat(first.status()).as(first.body()).isEqualTo(201);
    var again = assign(incident, who);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text("response")).isEqualTo(first.text("response"));
    assertThat(responses(incident)).isOne();
  }

  @Test
  void who_may_not_work_is_not_sent() {
    var incident = Given.call().taken();
    assertNotSent(
        incident,
        Given.clinician("A").clearedFor("DIVERSION").licensed().onShift(),
        "clinician-not-cleared");
    assertNotSent(
        incident,
        Given.clinician("B").clearedFor("CO_RESPONSE").onShift(),
        "clinician-without-licence");
    assertNotSent(
        incident,
        Given.clinician("C")
            .clearedFor("CO_RESPONSE")
            .licensedUntil(LocalDate.now(Given.CITY).minusDays(3))
            .onShift(),
        "licence-lapsed");
    assertNotSent(
        incident,
        Given.clinician("D").clearedFor("CO_RESPONSE").licensed().offShift(),
        "clinician-off-shift");
    var busy = Given.clinician("E").clearedFor("CO_RESPONSE").licensed().onShift();
    assign(Given.call().taken(), busy);
    assertNotSent(incident, busy, "clinician-busy");
    assertThat(responses(incident)).isZero();
    assertThat(assign(incident, 0).status()).isEqualTo(404);
    assertThat(assign("19990101-0001", busy).status()).isEqualTo(404);
    var mode =
        Rest.as("dispatcher")
            .post(
                "/incidents/" + incident + "/responses",
                Rest.body("clinician", busy, "mode", "EMS"));
    assertThat(mode.status()).as(mode.body()).isEqualTo(422);
    assertThat(mode.problem()).isEqualTo("mode-not-ours");
  }

  /** Good until the day before it expires; the day begins at the city's midnight, not at UTC's. */
  @Test
  void a_licence_lapses_at_the_city_s_midnight() throws Exception {
    var who =
        Given.clinician("Midnight")
            .clearedFor("CO_RESPONSE")
            .licensedUntil(LocalDate.of(2026, 3, 9))
            .onShift(Instant.parse("2026-03-08T12:00:00Z"), Instant.parse("2026-03-09T12:00:00Z"));
    var incident = Given.call().receivedAt(Instant.parse("2026-03-08T20:00:00Z")).taken();
    Outside.clockAt(Instant.parse("2026-03-09T04:00:00Z")); // midnight by summer time
    assertThat(assign(incident, who).problem()).isEqualTo("licence-lapsed");
    Outside.clockAt(Instant.parse("2026-03-09T03:59:59.999999Z"));
    assertThat(assign(incident, who).status()).isEqualTo(201);
  }

  @Test
  void a_shift_begins_with_its_first_instant_and_is_over_with_its_last() throws Exception {
    var begins = Instant.parse("2026-03-10T12:00:00Z");
    var ends = Instant.parse("2026-03-10T20:00:00Z");
    var who =
        Given.clinician("Edges")
            .clearedFor("CO_RESPONSE")
            .licensedUntil(LocalDate.of(2027, 1, 1))
            .onShift(begins, ends);
    var incident = Given.call().receivedAt(begins).taken();
    Outside.clockAt(begins.minusNanos(1000));
    assertThat(assign(incident, who).problem()).isEqualTo("clinician-off-shift");
    Outside.clockAt(ends);
    assertThat(assign(incident, who).problem()).isEqualTo("clinician-off-shift");
    Outside.clockAt(begins);
    assertThat(assign(incident, who).status()).isEqualTo(201);
  }

  @Test
  void of_two_dispatchers_one_gets_the_clinician() {
    var dispatchers = List.of("dispatcher", "dispatcher-2");
    for (var round = 0; round < ROUNDS; round++) {
      var who = Given.clinician("Wanted").clearedFor("CO_RESPONSE").licensed().onShift();
      var incidents = List.of(Given.call().taken(), Given.call().taken());
      var replies =
          Together.run(
              2,
              i ->
                  Rest.as(dispatchers.get(i))
                      .post(
                          "/incidents/" + incidents.get(i) + "/responses",
                          Rest.body("clinician", who, "mode", "COR")));
      assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(201, 409);
      assertThat(replies)
          .filteredOn(reply -> reply.status() == 409)
          .extracting(Reply::problem)
          .containsExactly("clinician-busy");
    }
  }

  @Test
  void nobody_is_sent_to_an_incident_that_closes() {
    for (var round = 0; round < ROUNDS; round++) {
      var who = Given.clinician("Racing").clearedFor("CO_RESPONSE").licensed().onShift();
      var incident = Given.call().taken();
      var etag = Rest.as("shift-supervisor").get("/incidents/" + incident).etag();
      var replies =
          Together.run(
              2, i -> i == 0 ? assign(incident, who) : close("shift-supervisor", incident, etag));
      var assigned = replies.get(0);
      var closed = replies.get(1);
      assertThat(assigned.status() == 201 ^ closed.status() == 200)
          .as(assigned.body() + closed.body())
          .isTrue();
      assertThat(assigned.status() == 201 ? closed.problem() : assigned.problem())
          .isIn("incident-has-running-work", "incident-closed");
    }
    assertThat(
            Sql.number(
                "select count(*) from response r join incident i on i.id = r.incident_id"
                    + " where r.ended_at is null and i.status <> 'OPEN'"))
        .isZero();
  }

  @Test
  void a_response_runs_from_assigned_to_cleared() {
    var sent = sent("field-clinician");
    var response = Rest.as("field-clinician").get("/responses/own").list().get(0).getAsJsonObject();
    assertThat(Reply.text(response, "id")).isEqualTo(sent.response);
    assertThat(Reply.text(response, "status")).isEqualTo("ASSIGNED");
    var etag = "\"" + Reply.text(response, "version") + "\"";
    for (var status : List.of("ENROUTE", "ON_SCENE", "CLEARED")) {
      var moved = report("field-clinician", sent.response, status, etag);
      assertThat(moved.status()).as(status + moved.body()).isEqualTo(200);
      assertThat(moved.text("status")).isEqualTo(status);
      assertThat(moved.etag()).isNotEqualTo(etag);
      var again = report("field-clinician", sent.response, status, moved.etag());
      assertThat(again.status()).isEqualTo(200);
      assertThat(again.etag()).isEqualTo(moved.etag());
      etag = moved.etag();
    }
    var back = report("field-clinician", sent.response, "ENROUTE", etag);
    assertThat(back.status()).isEqualTo(409);
    assertThat(back.problem()).isEqualTo("status-not-possible");
  }

  @Test
  void an_offer_by_phone_is_accepted_and_completed() {
    var who =
        Given.clinician("Phone")
            .account("diversion-clinician")
            .clearedFor("DIVERSION")
            .licensed()
            .onShift();
    var incident = Given.call().taken();
    var sent =
        Rest.as("dispatcher")
            .post(
                "/incidents/" + incident + "/responses",
                Rest.body("clinician", who, "mode", "CCD_PHONE"));
    assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    var id = sent.text("response");
    var early = report("diversion-clinician", id, "COMPLETED", "\"0\"");
    assertThat(early.problem()).isEqualTo("status-not-possible");
    var accepted = report("diversion-clinician", id, "ACCEPTED", "\"0\"");
    assertThat(accepted.text("status")).isEqualTo("ACCEPTED");
    assertThat(report("diversion-clinician", id, "COMPLETED", accepted.etag()).text("status"))
        .isEqualTo("COMPLETED");
  }

  @Test
  void a_change_says_which_version_it_saw() {
    var sent = sent("field-clinician");
    var blind = report("field-clinician", sent.response, "ENROUTE", null);
    assertThat(blind.status()).isEqualTo(428);
    assertThat(blind.problem()).isEqualTo("version-required");
    var stale = report("field-clinician", sent.response, "ENROUTE", "\"7\"");
    assertThat(stale.status()).isEqualTo(412);
    assertThat(stale.problem()).isEqualTo("stale");
    assertThat(report("field-clinician", sent.response, "ENROUTE", "\"0\"").status())
        .isEqualTo(200);
  }

  @Test
  void nobody_reports_for_another() {
    Given.clinician("Other").account("field-clinician-2").clearedFor("CO_RESPONSE").onShift();
    var sent = sent("field-clinician");
    var other = report("field-clinician-2", sent.response, "ENROUTE", "\"0\"");
    assertThat(other.status()).isEqualTo(403);
    assertThat(other.problem()).isEqualTo("not-your-response");
    var floor = report("dispatcher", sent.response, "ENROUTE", "\"0\"");
    assertThat(floor.problem()).isEqualTo("not-your-response");
    var unknown = report("field-clinician-bcb", sent.response, "ENROUTE", "\"0\"");
    assertThat(unknown.status()).isEqualTo(403);
    assertThat(unknown.problem()).isEqualTo("not-registered");
    assertThat(Rest.as("field-clinician-bcb").get("/responses/own").problem())
        .isEqualTo("not-registered");
    assertThat(report("field-clinician", "0", "ENROUTE", "\"0\"").status()).isEqualTo(404);
  }

  @Test
  void a_clinician_is_called_off_with_a_reason() {
    var sent = sent("field-clinician");
    for (var reason : new String[] {null, "  ", "too short"}) {
      var refused = cancel(sent.response, reason);
      assertThat(refused.status()).as(refused.body()).isEqualTo(422);
      assertThat(refused.fields()).containsExactly("reason");
    }
    var off = cancel(sent.response, REASON);
    assertThat(off.status()).as(off.body()).isEqualTo(200);
    assertThat(off.text("status")).isEqualTo("CANCELLED");
    assertThat(off.text("endReason")).isEqualTo(REASON);
    assertThat(assign(Given.call().taken(), sent.clinician).status()).isEqualTo(201);
  }

  @Test
  void an_incident_is_closed_with_a_disposition() {
    var incident = Given.call().taken();
    var etag = Rest.as("dispatcher").get("/incidents/" + incident).etag();
    assertThat(close("dispatcher", incident, null).status()).isEqualTo(428);
    assertThat(close("dispatcher", incident, "\"99\"").status()).isEqualTo(412);
    var unknown =
        Rest.as("dispatcher")
            .put("/incidents/" + incident + "/disposition", Rest.body("code", "vanished"), etag);
    assertThat(unknown.status()).isEqualTo(422);
    var closed = close("dispatcher", incident, etag);
    assertThat(closed.status()).as(closed.body()).isEqualTo(200);
    assertThat(closed.text("status")).isEqualTo("CLOSED");
    assertThat(closed.text("disposition")).isEqualTo("resolved_scene");
    assertThat(closed.text("closedAt")).isNotNull();
    assertThat(close("dispatcher", incident, closed.etag()).etag()).isEqualTo(closed.etag());
    assertThat(
            Sql.number(
                "select count(*) from incident_closing c join incident i on i.id = c.incident_id"
                    + " where i.number = ?",
                incident))
        .isOne();
  }

  @Test
  void an_incident_with_somebody_on_it_is_not_closed() {
    var sent = sent("field-clinician");
    var etag = Rest.as("dispatcher").get("/incidents/" + sent.incident).etag();
    var refused = close("dispatcher", sent.incident, etag);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("incident-has-running-work");
  }

  @Test
  void a_closed_incident_is_only_opened_again() {
    var who = Given.clinician("Late").clearedFor("CO_RESPONSE").licensed().onShift();
    var incident = Given.call().taken();
    var etag = Rest.as("dispatcher").get("/incidents/" + incident).etag();
    var reopening = "/incidents/" + incident + "/reopenings";
    assertThat(Rest.as("dispatcher").post(reopening, Rest.body("reason", REASON)).problem())
        .isEqualTo("incident-not-closed");
    var closed = close("dispatcher", incident, etag);
    var other =
        Rest.as("dispatcher")
            .put(
                "/incidents/" + incident + "/disposition",
                Rest.body("code", "referred"),
                closed.etag());
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.problem()).isEqualTo("incident-closed");
    assertThat(assign(incident, who).problem()).isEqualTo("incident-closed");

    assertThat(Rest.as("dispatcher").post(reopening, Rest.body("reason", "oops")).fields())
        .containsExactly("reason");
    var reopened = Rest.as("dispatcher").post(reopening, Rest.body("reason", REASON));
    assertThat(reopened.status()).as(reopened.body()).isEqualTo(200);
    assertThat(reopened.text("status")).isEqualTo("OPEN");
    assertThat(reopened.text("disposition")).isNull();
    assertThat(reopened.json().getAsJsonArray("closings").get(0).getAsJsonObject())
        .satisfies(
            closing -> {
              assertThat(Reply.text(closing, "disposition")).isEqualTo("resolved_scene");
              assertThat(Reply.text(closing, "reopenReason")).isEqualTo(REASON);
            });
    assertThat(assign(incident, who).status()).isEqualTo(201);
  }

  private record Sent(String incident, long clinician, String response) {}

  /** A clinician with this account, on the way to a new incident. */
  private static Sent sent(String account) {
    var who =
        Given.clinician("Sent").account(account).clearedFor("CO_RESPONSE").licensed().onShift();
    var incident = Given.call().taken();
    var reply = assign(incident, who);
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return new Sent(incident, who, reply.text("response"));
  }

  private static Reply assign(String incident, long clinician) {
    return Rest.as("dispatcher")
        .post(
            "/incidents/" + incident + "/responses",
            Rest.body("clinician", clinician, "mode", "COR"));
  }

  private static Reply report(String user, String response, String status, String etag) {
    return Rest.as(user)
        .put("/responses/" + response + "/status", Rest.body("status", status), etag);
  }

  private static Reply cancel(String response, String reason) {
    return Rest.as("dispatcher")
        .put(
            "/responses/" + response + "/status",
            Rest.body("status", "CANCELLED", "reason", reason),
            "\"0\"");
  }

  private static Reply close(String user, String incident, String etag) {
    return Rest.as(user)
        .put("/incidents/" + incident + "/disposition", Rest.body("code", "resolved_scene"), etag);
  }

  private static long responses(String incident) {
    return Sql.number(
        "select count(*) from response r join incident i on i.id = r.incident_id"
            + " where i.number = ?",
        incident);
  }

  private static void assertNotSent(String incident, long clinician, String problem) {
    var refused = assign(incident, clinician);
    assertThat(refused.status()).as(problem).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo(problem);
  }

  private static void assertObstacles(JsonObject candidate, String... obstacles) {
    assertThat(
            candidate.getAsJsonObject("availability").getAsJsonArray("obstacles").asList().stream()
                .map(o -> o.getAsString()))
        .as(candidate.toString())
        .containsExactly(obstacles);
  }
}
