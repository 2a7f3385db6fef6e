package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coresponse.support.Eventually;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.PhoneCalls;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@InTheCity
@RunAsClient
class TransfersHttpIT {
  private static final int ROUNDS = 8;
  private static final Duration SOON = Duration.ofSeconds(10);
  private static final String NUMBER = "+19195550178";
  private static final Rest CLINICIAN = Rest.as("diversion-clinician");
  private static final Rest FLOOR = Rest.as("call-taker");

  @Test
  void a_caller_goes_to_988_warm_and_the_call_is_completed_then() {
    var call = inHand();
    var rings = begun(call, "1");
    assertThat(rings.status()).as(rings.body()).isEqualTo(201);
    assertThat(rings.text("state")).isEqualTo("RINGING");
    assertThat(rings.text("callback")).isEqualTo(NUMBER);
    var again = begun(call, "1");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text("id")).isEqualTo(rings.text("id"));
    assertThat(due(call)).isEqualTo("TRANSFER");
    assertThat(call.report("COMPLETED", null).problem()).isEqualTo("transfer-rings");

    var answered = move(CLINICIAN, rings, "answer");
    assertThat(answered.text("state")).isEqualTo("ANSWERED");
    assertThat(move(CLINICIAN, rings, "answer").text("answeredAt"))
        .isEqualTo(answered.text("answeredAt"));
    assertThat(due(call)).isEqualTo("REVIEW");
    assertThat(move(CLINICIAN, rings, "refusal").problem()).isEqualTo("transfer-over");
    var ended = move(CLINICIAN, rings, "end");
    assertThat(ended.text("state")).isEqualTo("ENDED");
    assertThat(move(CLINICIAN, rings, "end").text("endedAt")).isEqualTo(ended.text("endedAt"));
    assertThat(call.report("COMPLETED", null).status()).isEqualTo(200);
    assertThat(move(FLOOR, rings, "result").text("resultAt")).isNotNull();
  }

  @Test
  void whoever_leaves_three_on_the_line_has_ended_the_transfer() {
    var call = inHand();
    var rings = begun(call, "1");
    move(CLINICIAN, rings, "answer");
    assertThat(call.report("COMPLETED", null).status()).isEqualTo(200);
    assertThat(state(rings)).isEqualTo("ENDED");
  }

  @Test
  void a_call_that_is_handed_back_does_not_ring_elsewhere() {
    var call = inHand();
    var rings = begun(call, "1");
    assertThat(call.report("HANDED_BACK", "The line broke, they call 911.").status())
        .isEqualTo(200);
    assertThat(state(rings)).isEqualTo("ENDED");
    assertThat(Sql.text("select answered_at from line_transfer where id = ?", rings.text("id")))
        .isNull();
  }

  @Test
  void nobody_goes_without_consent_or_for_a_code_that_is_none() {
    var call = inHand();
    assertThat(begun(call, "1", "nc_988", "listening", "DECLINED").fields())
        .containsExactly("consent");
    assertThat(begun(call, "1", "nc_988", "listening", "NOT_ASKED").fields())
        .containsExactly("consent");
    assertThat(begun(call, "1", "no_center", "listening", "GIVEN").fields())
        .containsExactly("center");
    assertThat(begun(call, "1", "nc_988", "no_cause", "GIVEN").fields()).containsExactly("cause");
    assertThat(due(call)).isEqualTo("REVIEW");
  }

  @Test
  void nobody_goes_while_somebody_is_sent() {
    var call = inHand();
    var crew = Given.clinician("Crew").clearedFor("CO_RESPONSE").licensed().onShift();
    var sent =
        Rest.as("dispatcher")
            .post(
                "/incidents/" + call.incident() + "/responses",
                Rest.body("clinician", crew, "mode", "COR"));
    assertThat(sent.status()).as(sent.body()).isEqualTo(201);
    assertThat(begun(call, "1").problem()).isEqualTo("transfer-somebody-sent");
  }

  @Test
  void only_whoever_has_the_caller_transfers_them() {
    var call = inHand();
    Given.clinician("Other")
        .account("diversion-clinician-2")
        .clearedFor("DIVERSION")
        .licensed()
        .onShift();
    var other = Rest.as("diversion-clinician-2");
    assertThat(other.post(address(call), given("1", "nc_988", "listening", "GIVEN")).problem())
        .isEqualTo("not-your-response");
    var rings = begun(call, "1");
    assertThat(move(other, rings, "answer").problem()).isEqualTo("not-your-response");
    assertThat(move(FLOOR, rings, "end").problem()).isEqualTo("not-your-response");
    assertThat(state(rings)).isEqualTo("RINGING");
  }

  @Test
  void where_nobody_answers_in_60_seconds_the_caller_is_the_clinician_s_as_before()
      throws Exception {
    var call = inHand();
    var rings = begun(call, "1");
    var startedAt = Instant.parse(rings.text("startedAt"));
    Outside.clockAt(startedAt.plusSeconds(60));
    Eventually.within(SOON, () -> "TIMED_OUT".equals(state(rings)));
    assertThat(move(CLINICIAN, rings, "answer").problem()).isEqualTo("transfer-over");
    assertThat(due(call)).isEqualTo("REVIEW");
    assertThat(Sql.text("select status from response where id = ?", call.response()))
        .isEqualTo("ACCEPTED");
    assertThat(begun(call, "2").status()).isEqualTo(201);
  }

  @Test
  void a_refused_caller_stays() {
    var call = inHand();
    var rings = begun(call, "1");
    assertThat(move(CLINICIAN, rings, "refusal").text("state")).isEqualTo("REFUSED");
    assertThat(due(call)).isEqualTo("REVIEW");
    assertThat(move(CLINICIAN, rings, "result").problem()).isEqualTo("transfer-over");
  }

  @Test
  void of_two_answers_at_once_one_counts() {
    for (var round = 0; round < ROUNDS; round++) {
      var call = inHand();
      var begun = Together.run(2, i -> begun(call, "at once " + i));
      assertThat(begun).extracting(Reply::status).containsExactlyInAnyOrder(201, 409);
      var rings = begun.get(0).status() == 201 ? begun.get(0) : begun.get(1);
      var moves = List.of("answer", "refusal");
      var replies = Together.run(2, i -> move(CLINICIAN, rings, moves.get(i)));
      assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
      assertThat(state(rings)).isEqualTo(replies.get(0).status() == 200 ? "ANSWERED" : "REFUSED");
    }
  }

  @Test
  void a_call_from_988_is_recorded_by_whoever_took_it() {
    var number = Given.call().by("call-taker").taken();
    var rang = Instant.now().minusSeconds(40);
    var came = cameFrom(number, "from-1", rang);
    assertThat(came.status()).as(came.body()).isEqualTo(201);
    assertThat(came.text("state")).isEqualTo("ANSWERED");
    assertThat(cameFrom(number, "from-1", rang).status()).isEqualTo(200);
    assertThat(cameFrom(number, "from-2", Instant.now().plusSeconds(600)).fields())
        .containsExactly("rangAt");
    assertThat(move(CLINICIAN, came, "end").problem()).isEqualTo("not-your-response");
    assertThat(move(FLOOR, came, "end").text("state")).isEqualTo("ENDED");
    assertThat(move(FLOOR, came, "result").text("resultAt")).isNotNull();
    var listed = Rest.as("dispatcher").get("/incidents/" + number + "/transfers");
    assertThat(listed.list()).hasSize(1);
    assertThat(listed.body()).contains("+19195550179");
    var masked = Rest.as("auditor").get("/incidents/" + number + "/transfers");
    assertThat(masked.list()).hasSize(1);
    assertThat(masked.body()).doesNotContain("5550179").doesNotContain("555-0179");
  }

  @Test
  void centers_and_causes_are_codes_of_the_city() {
    assertThat(CLINICIAN.get("/codes/crisis-center").body()).contains("nc_988");
    assertThat(CLINICIAN.get("/codes/transfer-reason").body()).contains("listening");
  }

  private static PhoneCalls.InHand inHand() {
    return PhoneCalls.inHand(
        "diversion-clinician", "Line", Given.call().with("callback", NUMBER).taken());
  }

  private static String address(PhoneCalls.InHand call) {
    return "/responses/" + call.response() + "/transfers";
  }

  private static Reply begun(PhoneCalls.InHand call, String client) {
    return begun(call, client, "nc_988", "listening", "GIVEN");
  }

  private static Reply begun(
      PhoneCalls.InHand call, String client, String center, String cause, String consent) {
    return CLINICIAN.post(address(call), given(call.response() + client, center, cause, consent));
  }

  private static String given(String client, String center, String cause, String consent) {
    return Rest.body(
        "clientId",
        client,
        "center",
        center,
        "cause",
        cause,
        "consent",
        consent,
        "locationSource",
        "NETWORK");
  }

  private static Reply cameFrom(String number, String client, Instant rangAt) {
    return FLOOR.post(
        "/calls/" + number + "/transfers",
        Rest.body(
            "clientId",
            client,
            "center",
            "nc_988",
            "cause",
            "location",
            "warm",
            true,
            "consent",
            "NOT_ASKED",
            "locationSource",
            "CENTER",
            "callback",
            "919 555 0179",
            "rangAt",
            rangAt.toString()));
  }

  private static Reply move(Rest by, Reply transfer, String act) {
    return by.post("/transfers/" + transfer.text("id") + "/" + act, "{}");
  }

  private static String state(Reply transfer) {
    return Sql.text("select state from line_transfer where id = ?", transfer.text("id"));
  }

  private static String due(PhoneCalls.InHand call) {
    return Sql.text("select deadline_kind from response where id = ?", call.response());
  }
}
