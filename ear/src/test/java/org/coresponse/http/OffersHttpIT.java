package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coresponse.support.Eventually;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** The three ways in to the clinicians' desk, and out of it again. */
@InTheCity
@RunAsClient
class OffersHttpIT {
  private static final int ROUNDS = 8;
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String REASON = "The line is needed for another caller.";

  private static long clinician() {
    return clinician("diversion-clinician", "Whitfield");
  }

  private static long clinician(String user, String name) {
    return Given.clinician(name).account(user).clearedFor("DIVERSION").licensed().onShift();
  }

  private static Rest desk() {
    return Rest.as("diversion-clinician");
  }

  private static Reply offered(String user, String incident) {
    return Rest.as(user).post("/incidents/" + incident + "/offers", "{}");
  }

  private static String phone(Reply response, String act) {
    return "/phone-responses/" + response.text("id") + act;
  }

  private static String owner(String incident) {
    return Sql.text(
        "select coalesce(owner_name, owner_queue) from incident where number = '" + incident + "'");
  }

  private static long overdue(Reply response) {
    return Sql.number(
        "select count(*) from custody_move where why = 'OVERDUE' and deadline_kind = 'CALLBACK'"
            + " and response_id = "
            + response.text("id"));
  }

  private static String version(Reply response) {
    return '"' + response.text("version") + '"';
  }

  private static String statusOf(Reply response) {
    return Sql.text("select status from response where id = " + response.text("id"));
  }

  @Test
  void an_offer_is_accepted_and_the_incident_is_the_clinician_s_then() {
    clinician();
    var incident = Given.call().by("call-taker").taken();
    assertThat(owner(incident)).isEqualTo("Denise Okafor");
    var offer = offered("call-taker", incident);
    assertThat(offer.status()).as(offer.body()).isEqualTo(200);
    assertThat(offer.text("status")).isEqualTo("OFFERED");
    assertThat(offer.text("custody.due")).isEqualTo("OFFER");
    var wait =
        Duration.between(
            Instant.parse(offer.text("assignedAt")), Instant.parse(offer.text("custody.dueAt")));
    assertThat(wait).isEqualTo(Duration.ofSeconds(60));
    assertThat(offered("call-taker", incident).text("id")).isEqualTo(offer.text("id"));

    var accepted = desk().post(phone(offer, "/acceptance"), "{}");
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
    assertThat(accepted.text("status")).isEqualTo("ACCEPTED");
    assertThat(owner(incident)).isEqualTo("Test Whitfield");
    assertThat(desk().post(phone(offer, "/acceptance"), "{}").text("version"))
        .as("accepting again changes nothing")
        .isEqualTo(accepted.text("version"));
    assertThat(offered("dispatcher", incident).problem()).isEqualTo("call-held");
  }

  @Test
  void of_two_who_accept_one_has_it_and_the_other_reads_who() {
    var users = List.of("diversion-clinician", "diversion-clinician-2");
    for (var round = 0; round < ROUNDS; round++) {
      clinician(users.get(0), "First");
      clinician(users.get(1), "Second");
      var incident = Given.call().taken();
      var offer = offered("dispatcher", incident);
      var replies =
          Together.run(2, i -> Rest.as(users.get(i)).post(phone(offer, "/acceptance"), "{}"));
      assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
      var won = replies.get(0).status() == 200 ? 0 : 1;
      var lost = replies.get(1 - won);
      assertThat(lost.problem()).as(lost.body()).isEqualTo("offer-taken");
      assertThat(lost.body()).contains(won == 0 ? "Test First" : "Test Second");
    }
  }

  @Test
  void nobody_accepts_and_it_goes_back_to_whoever_offered_it() throws Exception {
    clinician();
    var incident = Given.call().by("call-taker").taken();
    var offer = offered("call-taker", incident);
    Outside.clockAt(Instant.parse(offer.text("custody.dueAt")).plusMillis(1));
    Eventually.within(SOON, () -> "EXPIRED".equals(statusOf(offer)));
    assertThat(owner(incident)).isEqualTo("Denise Okafor");
    assertThat(desk().post(phone(offer, "/acceptance"), "{}").problem()).isEqualTo("offer-over");
    assertThat(
            Sql.number(
                "select count(*) from custody_move where deadline_kind = 'OFFER' and response_id = "
                    + offer.text("id")))
        .isOne();
    var again = offered("call-taker", incident);
    assertThat(again.text("id")).isNotEqualTo(offer.text("id"));
  }

  @Test
  void a_clinician_returns_an_offer_with_a_word() {
    clinician();
    var incident = Given.call().by("call-taker").taken();
    var offer = offered("call-taker", incident);
    assertThat(desk().post(phone(offer, "/return"), "{}").status()).isEqualTo(422);
    var back = desk().post(phone(offer, "/return"), Rest.body("reason", REASON));
    assertThat(back.text("status")).as(back.body()).isEqualTo("RETURNED");
    assertThat(back.text("endReason")).isEqualTo(REASON);
    assertThat(owner(incident)).isEqualTo("Denise Okafor");
  }

  @Test
  void a_waiting_call_is_pulled_once() {
    var users = List.of("diversion-clinician", "diversion-clinician-2");
    for (var round = 0; round < ROUNDS; round++) {
      clinician(users.get(0), "First");
      clinician(users.get(1), "Second");
      var incident = Given.call().taken();
      var replies =
          Together.run(
              2,
              i ->
                  Rest.as(users.get(i))
                      .post("/incidents/" + incident + "/taking", Rest.body("way", "PULLED")));
      assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
      var lost = replies.get(replies.get(0).status() == 200 ? 1 : 0);
      assertThat(lost.problem()).as(lost.body()).isEqualTo("call-held");
    }
  }

  @Test
  void who_joins_leaves_the_incident_to_dispatch() {
    clinician();
    var crew = Given.clinician("Crew").clearedFor("CO_RESPONSE").licensed().onShift();
    var incident = Given.call().taken();
    Rest.as("dispatcher")
        .post("/incidents/" + incident + "/responses", Rest.body("clinician", crew, "mode", "COR"));
    var joined = desk().post("/incidents/" + incident + "/taking", Rest.body("way", "JOINED"));
    assertThat(joined.status()).as(joined.body()).isEqualTo(200);
    assertThat(joined.text("mode")).isEqualTo("CCD_PHONE");
    assertThat(owner(incident)).isEqualTo("Marcus Whitfield");
  }

  @Test
  void a_call_back_is_promised_rings_when_it_is_late_and_others_are_answered_meanwhile()
      throws Exception {
    clinician();
    var incident = Given.call().taken();
    var pulled = desk().post("/incidents/" + incident + "/taking", Rest.body("way", "PULLED"));
    var at = Instant.now().plus(Duration.ofMinutes(20));
    var promised = desk().put(phone(pulled, "/callback"), Rest.body("at", at.toString()), null);
    assertThat(promised.text("status")).as(promised.body()).isEqualTo("CALLBACK_DUE");
    assertThat(
            desk()
                .put(
                    phone(pulled, "/callback"),
                    Rest.body("at", Instant.now().minusSeconds(5).toString()),
                    null)
                .status())
        .isEqualTo(422);
    var other =
        desk().post("/incidents/" + Given.call().taken() + "/taking", Rest.body("way", "PULLED"));
    assertThat(other.status()).as(other.body()).isEqualTo(200);
    assertThat(desk().post(phone(pulled, "/callback/call"), "{}").problem())
        .isEqualTo("clinician-busy");

    Outside.clockAt(at.plusSeconds(1));
    Eventually.within(SOON, () -> overdue(pulled) == 1);
    assertThat(statusOf(pulled)).isEqualTo("CALLBACK_DUE");
    Outside.clockAt(at.plusSeconds(2));
    desk()
        .put(
            "/responses/" + other.text("id") + "/status",
            Rest.body("status", "HANDED_BACK", "reason", REASON),
            version(other));
    var called = desk().post(phone(pulled, "/callback/call"), "{}");
    assertThat(called.text("status")).as(called.body()).isEqualTo("ACCEPTED");
  }

  @Test
  void an_escalated_call_is_dispatch_s_and_the_clinician_may_stay_on_the_line() {
    clinician();
    var incident = Given.call().taken();
    var pulled = desk().post("/incidents/" + incident + "/taking", Rest.body("way", "PULLED"));
    var escalated =
        desk()
            .post(
                phone(pulled, "/escalation"),
                Rest.body("to", "POLICE_AND_EMS", "reason", REASON, "staysOn", true));
    assertThat(escalated.text("status")).as(escalated.body()).isEqualTo("ESCALATED");
    assertThat(owner(incident)).isEqualTo("DISPATCH");
    assertThat(
            Sql.text(
                "select group_concat(way order by r.id) from response r join incident i"
                    + " on i.id = r.incident_id where i.number = '"
                    + incident
                    + "' and r.ended_at is null"))
        .isEqualTo("JOINED");
    assertThat(desk().post(phone(pulled, "/crew-request"), Rest.body("reason", REASON)).problem())
        .isEqualTo("call-not-in-hand");
  }

  @Test
  void a_supervisor_reassigns_and_takes_over_with_a_reason() {
    clinician();
    var other = clinician("diversion-clinician-2", "Second");
    var incident = Given.call().taken();
    var pulled = desk().post("/incidents/" + incident + "/taking", Rest.body("way", "PULLED"));
    var supervisor = Rest.as("shift-supervisor");
    assertThat(
            supervisor.post(phone(pulled, "/reassignment"), Rest.body("clinician", other)).status())
        .isEqualTo(422);
    var offer =
        supervisor.post(
            phone(pulled, "/reassignment"), Rest.body("clinician", other, "reason", REASON));
    assertThat(offer.text("status")).as(offer.body()).isEqualTo("OFFERED");
    assertThat(statusOf(pulled)).isEqualTo("HANDED_BACK");
    assertThat(desk().post(phone(offer, "/acceptance"), "{}").problem())
        .isEqualTo("not-your-response");
    var second = Rest.as("diversion-clinician-2").post(phone(offer, "/acceptance"), "{}");
    assertThat(second.status()).as(second.body()).isEqualTo(200);
    var over = supervisor.post(phone(offer, "/take-over"), Rest.body("reason", REASON));
    assertThat(over.text("status")).as(over.body()).isEqualTo("HANDED_BACK");
    assertThat(owner(incident))
        .isEqualTo(
            Sql.text(
                "select moved_by_name from custody_move"
                    + " where why = 'TAKEN_OVER' order by id desc limit 1"));
    assertThat(supervisor.post(phone(offer, "/take-over"), Rest.body("reason", REASON)).problem())
        .isEqualTo("call-not-in-hand");
  }

  @Test
  void closing_races_with_accepting_and_handing_back_with_taking_over() {
    for (var round = 0; round < ROUNDS; round++) {
      clinician();
      var incident = Given.call().taken();
      var offer = offered("dispatcher", incident);
      var version = Rest.as("dispatcher").get("/incidents/" + incident).etag();
      var replies =
          Together.run(
              2,
              i ->
                  i == 0
                      ? desk().post(phone(offer, "/acceptance"), "{}")
                      : Rest.as("dispatcher")
                          .put(
                              "/incidents/" + incident + "/disposition",
                              Rest.body("code", "referred"),
                              version));
      assertThat(replies.get(0).status()).as(replies.get(0).body()).isEqualTo(200);
      assertThat(replies.get(1).status()).as("an offer runs").isIn(409, 412);

      var acts =
          Together.run(
              2,
              i ->
                  i == 0
                      ? desk()
                          .put(
                              "/responses/" + offer.text("id") + "/status",
                              Rest.body("status", "HANDED_BACK", "reason", REASON),
                              version(replies.get(0)))
                      : Rest.as("shift-supervisor")
                          .post(phone(offer, "/take-over"), Rest.body("reason", REASON)));
      assertThat(acts).extracting(Reply::status).allMatch(status -> status < 500);
      assertThat(acts).extracting(Reply::status).contains(200);
      assertThat(statusOf(offer)).isEqualTo("HANDED_BACK");
    }
  }
}
