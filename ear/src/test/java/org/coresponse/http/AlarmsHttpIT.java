package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
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
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is rung for what, and until when. */
@InTheCity
@RunAsClient
class AlarmsHttpIT {
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String SETTING = "/it/setting?key=coresponse.lost.after";
  private static final String REASON = "The line is needed for another caller.";

  @BeforeEach
  void a_minute_is_long() throws Exception {
    Outside.send("PUT", SETTING + "&value=PT1M", null);
    Sql.write("delete from presence");
  }

  @AfterEach
  void as_it_was() throws Exception {
    Outside.send("DELETE", SETTING, null);
    Sql.write("delete from presence");
  }

  private static long clinician() {
    return Given.clinician("Whitfield")
        .account("diversion-clinician")
        .clearedFor("DIVERSION")
        .licensed()
        .onShift();
  }

  private static Rest desk() {
    return Rest.as("diversion-clinician");
  }

  private static Reply onDuty() {
    return desk().post("/duty/start", Rest.body("role", "DIVERSION", "place", "CENTER"));
  }

  private static Reply offered(String incident) {
    return Rest.as("call-taker").post("/incidents/" + incident + "/offers", "{}");
  }

  private static List<String> rings(String user, String incident) {
    return Rest.as(user).get("/rings").list().asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(ring -> incident.equals(Reply.text(ring, "incident")))
        .map(ring -> Reply.text(ring, "kind"))
        .toList();
  }

  private static String call() {
    return Given.call().by("call-taker").taken();
  }

  @Test
  void an_offer_rings_at_the_desk_and_comes_back_to_its_giver() throws Exception {
    clinician();
    var onDuty = onDuty();
    assertThat(onDuty.status()).as(onDuty.body()).isLessThan(300);
    var incident = call();
    var offer = offered(incident);
    assertThat(rings("diversion-clinician", incident)).containsExactly("OFFER");
    assertThat(rings("call-taker", incident)).isEmpty();
    Outside.clockAt(Instant.parse(offer.text("custody.dueAt")).plusMillis(1));
    Eventually.within(SOON, () -> rings("call-taker", incident).equals(List.of("OFFER_EXPIRED")));
    assertThat(rings("diversion-clinician", incident)).isEmpty();

    Outside.clockAt(Instant.parse(offer.text("custody.dueAt")).plusSeconds(5));
    var again = offered(incident);
    assertThat(rings("call-taker", incident)).as("it is offered again").isEmpty();
    assertThat(desk().post("/phone-responses/" + again.text("id") + "/acceptance", "{}").status())
        .isEqualTo(200);
    assertThat(rings("call-taker", incident)).as("somebody has it").isEmpty();
  }

  @Test
  void what_the_holder_gives_back_rings_where_it_goes() {
    clinician();
    var incident = call();
    var offer = offered(incident);
    var returned =
        desk()
            .post("/phone-responses/" + offer.text("id") + "/return", Rest.body("reason", REASON));
    assertThat(returned.status()).as(returned.body()).isEqualTo(200);
    assertThat(rings("call-taker", incident)).containsExactly("OFFER_RETURNED");
  }

  @Test
  void an_escalated_call_rings_at_dispatch_and_the_supervisors_until_somebody_is_sent() {
    clinician();
    var crew = Given.clinician("Crew").clearedFor("CO_RESPONSE").licensed().onShift();
    var incident = Given.call().taken();
    var pulled = desk().post("/incidents/" + incident + "/taking", Rest.body("way", "PULLED"));
    var wanted =
        desk()
            .post(
                "/phone-responses/" + pulled.text("id") + "/crew-request",
                Rest.body("reason", REASON));
    assertThat(wanted.status()).as(wanted.body()).isEqualTo(204);
    assertThat(rings("dispatcher", incident)).containsExactly("CREW_WANTED");
    desk()
        .post(
            "/phone-responses/" + pulled.text("id") + "/escalation",
            Rest.body("to", "EMS", "reason", REASON));
    assertThat(rings("dispatcher", incident)).contains("ESCALATED");
    assertThat(rings("shift-supervisor", incident)).containsExactly("ESCALATED");
    Rest.as("dispatcher")
        .post("/incidents/" + incident + "/responses", Rest.body("clinician", crew, "mode", "COR"));
    assertThat(rings("dispatcher", incident)).isEmpty();
    assertThat(rings("shift-supervisor", incident)).isEmpty();
  }

  @Test
  void an_overdue_call_back_rings_at_the_desk_and_at_the_supervisors() throws Exception {
    clinician();
    onDuty();
    var incident = Given.call().taken();
    var pulled = desk().post("/incidents/" + incident + "/taking", Rest.body("way", "PULLED"));
    var at = Instant.now().plus(Duration.ofMinutes(10));
    desk()
        .put(
            "/phone-responses/" + pulled.text("id") + "/callback",
            Rest.body("at", at.toString()),
            null);
    assertThat(rings("diversion-clinician", incident)).isEmpty();
    Outside.clockAt(at);
    for (var user : List.of("diversion-clinician", "shift-supervisor", "clinical-supervisor")) {
      Eventually.within(SOON, () -> rings(user, incident).contains("CALLBACK_OVERDUE"));
    }
    desk().post("/phone-responses/" + pulled.text("id") + "/callback/call", "{}");
    for (var user : List.of("diversion-clinician", "shift-supervisor", "clinical-supervisor")) {
      assertThat(rings(user, incident)).as(user).isEmpty();
    }
  }

  @Test
  void who_goes_off_duty_leaves_nothing_in_their_hands() {
    clinician();
    onDuty();
    var incident = Given.call().taken();
    var other = Given.call().taken();
    var first = desk().post("/incidents/" + incident + "/taking", Rest.body("way", "PULLED"));
    desk()
        .put(
            "/phone-responses/" + first.text("id") + "/callback",
            Rest.body("at", Instant.now().plus(Duration.ofMinutes(30)).toString()),
            null);
    desk().post("/incidents/" + other + "/taking", Rest.body("way", "PULLED"));
    var off = desk().post("/duty/end", "{}");
    assertThat(off.status()).as(off.body()).isLessThan(300);
    for (var number : List.of(incident, other)) {
      assertThat(Sql.text("select owner_queue from incident where number = '" + number + "'"))
          .isEqualTo("DISPATCH");
      assertThat(rings("dispatcher", number)).containsExactly("MOVED_ON");
      assertThat(rings("shift-supervisor", number)).containsExactly("MOVED_ON");
    }
    assertThat(
            Sql.number(
                "select count(*) from custody_move where why = 'OFF_DUTY' and response_id is not"
                    + " null"))
        .isEqualTo(2);
  }

  @Test
  void who_takes_an_incident_that_is_late_stops_its_ringing() throws Exception {
    var incident = Given.call().taken();
    var due =
        Sql.text(
            "select date_format(deadline_at, '%Y-%m-%dT%H:%i:%s.%fZ') from incident where"
                + " number = '"
                + incident
                + "'");
    Outside.clockAt(Instant.parse(due));
    Eventually.within(SOON, () -> rings("dispatcher", incident).equals(List.of("LATE")));
    assertThat(rings("shift-supervisor", incident)).containsExactly("LATE");
    Rest.as("dispatcher").put("/incidents/" + incident + "/custody", "{}", null);
    assertThat(rings("dispatcher", incident)).isEmpty();
    assertThat(Sql.text("select owner_name from incident where number = '" + incident + "'"))
        .isEqualTo("Marcus Whitfield");
    var taken = Rest.as("call-taker").put("/incidents/" + incident + "/custody", "{}", null);
    assertThat(taken.status()).as("another person's without a reason").isEqualTo(422);
  }

  private static void seen(String user, boolean covered) throws Exception {
    var said =
        Outside.send(
            "POST",
            "/app/presence?covered=" + covered,
            user,
            null,
            "Sec-Fetch-Site",
            "same-origin");
    assertThat(said.statusCode()).as(said.body()).isEqualTo(204);
  }

  private static String owner(String incident) {
    return Sql.text(
        "select coalesce(owner_name, owner_queue) from incident where number = '" + incident + "'");
  }

  private static String why(String incident) {
    return Sql.text(
        "select m.why from custody_move m join incident i on i.id = m.incident_id"
            + " where m.response_id is null and i.number = '"
            + incident
            + "' order by m.id desc limit 1");
  }

  @Test
  void who_is_not_heard_of_any_more_drops_nobody() throws Exception {
    clinician();
    onDuty();
    var begun = Instant.now();
    Outside.clockAt(begun);
    seen("diversion-clinician", false);
    seen("call-taker", false);
    var incident = Given.call().receivedAt(begun).taken();
    var pulled = desk().post("/incidents/" + incident + "/taking", Rest.body("way", "PULLED"));
    var typed = Given.call().by("call-taker").receivedAt(begun).taken();
    Outside.clockAt(begun.plusSeconds(59));
    assertThat(owner(typed)).isEqualTo("Denise Okafor");
    Outside.clockAt(begun.plusSeconds(61));
    Eventually.within(SOON, () -> owner(incident).equals("DISPATCH"));
    Eventually.within(SOON, () -> owner(typed).equals("DISPATCH"));
    assertThat(Sql.text("select status from response where id = " + pulled.text("id")))
        .isEqualTo("HANDED_BACK");
    assertThat(why(typed)).isEqualTo("CONNECTION_LOST");
    for (var number : List.of(incident, typed)) {
      assertThat(rings("dispatcher", number)).containsExactly("MOVED_ON");
      assertThat(rings("shift-supervisor", number)).containsExactly("MOVED_ON");
    }
  }

  @Test
  void behind_a_covered_screen_it_goes_on_when_its_deadline_passes() throws Exception {
    clinician();
    seen("call-taker", false);
    var incident = call();
    var offer = offered(incident);
    seen("call-taker", true);
    assertThat(owner(incident)).isEqualTo("Denise Okafor");
    Outside.clockAt(Instant.parse(offer.text("custody.dueAt")));
    Eventually.within(SOON, () -> owner(incident).equals("DISPATCH"));
    assertThat(rings("dispatcher", incident)).containsExactly("OFFER_EXPIRED");
    assertThat(
            Sql.number(
                "select count(*) from response where status = 'OFFERED' and id = "
                    + offer.text("id")))
        .isZero();
  }

  @Test
  void who_signs_out_leaves_the_offer_standing_and_the_caller_with_dispatch() throws Exception {
    clinician();
    seen("call-taker", false);
    var incident = call();
    var offer = offered(incident);
    Sql.write(
        "update presence set signed_out_at = utc_timestamp(6) where subject = ?",
        Given.subject("call-taker"));
    Eventually.within(SOON, () -> owner(incident).equals("DISPATCH"));
    assertThat(why(incident)).isEqualTo("SIGNED_OUT");
    assertThat(rings("dispatcher", incident)).containsExactly("MOVED_ON");
    var accepted = desk().post("/phone-responses/" + offer.text("id") + "/acceptance", "{}");
    assertThat(accepted.status()).as(accepted.body()).isEqualTo(200);
    assertThat(owner(incident)).isEqualTo("Test Whitfield");
    assertThat(rings("dispatcher", incident)).isEmpty();
  }
}
