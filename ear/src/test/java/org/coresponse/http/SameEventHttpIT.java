package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coresponse.support.Given;
import org.coresponse.support.Hands;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Who called about the same thing: same number or address, or near in place and time. */
@InTheCity
@RunAsClient
class SameEventHttpIT {
  private static final Instant NOW = Instant.parse("2026-05-05T15:00:00Z");
  private static final double LATITUDE = 35.9100;
  private static final double LONGITUDE = -78.8000;

  /** A hundred metres to the north, and two hundred. */
  private static final double NEAR = LATITUDE + 0.0009;

  private static final double FAR = LATITUDE + 0.0018;

  @Test
  void the_same_number_and_the_same_address_are_offered() {
    var phone = call().with("callback", "(919) 555-0171").taken();
    var place = call().at("9 Same Event St", 36.1, -78.7).taken();
    call().with("callback", "919 555 0172").at("91 Same Event St", 36.2, -78.7).taken();
    var asked =
        call().with("callback", "+1 919 555 0171").at("9 SAME EVENT ST", 36.3, -78.7).taken();

    var offered = offered(asked);
    assertThat(offered).extracting(row -> Reply.text(row, "call")).containsExactly(phone, place);
    assertThat(offered)
        .extracting(SameEventHttpIT::reasons)
        .containsExactly(List.of("SAME_NUMBER"), List.of("SAME_ADDRESS"));
    assertThat(Reply.text(offered.get(1), "meters")).isNotNull();
  }

  @Test
  void near_in_place_and_time_is_offered_with_its_distance() {
    var near = call().at("1 Near St", NEAR, LONGITUDE).receivedAt(NOW.minus(minutes(30))).taken();
    call().at("2 Near St", FAR, LONGITUDE).receivedAt(NOW.minus(minutes(1))).taken();
    call().at("3 Near St", NEAR, LONGITUDE).receivedAt(NOW.minus(minutes(31))).taken();
    var later = call().at("4 Near St", NEAR, LONGITUDE).receivedAt(NOW.plus(minutes(3))).taken();
    var asked = call().at("5 Near St", LATITUDE, LONGITUDE).receivedAt(NOW).taken();

    var offered = offered(asked);
    assertThat(offered).extracting(row -> Reply.text(row, "call")).containsExactly(later, near);
    assertThat(offered).extracting(row -> Reply.text(row, "meters")).containsOnly("100");
    assertThat(offered).extracting(SameEventHttpIT::reasons).containsOnly(List.of("NEARBY"));
  }

  @Test
  void what_was_closed_long_before_is_past() {
    var fresh = call().with("callback", "919 555 0173").taken();
    var past = call().with("callback", "919 555 0173").taken();
    var asked = call().with("callback", "919 555 0173").receivedAt(NOW).taken();
    closedAt(fresh, NOW.minus(minutes(30)));
    closedAt(past, NOW.minus(minutes(31)));
    assertThat(offered(asked)).extracting(row -> Reply.text(row, "call")).containsExactly(fresh);
    assertThat(offered(asked)).extracting(row -> Reply.text(row, "status")).containsOnly("CLOSED");
  }

  @Test
  void nothing_known_is_nothing_offered_and_ten_are_enough() {
    assertThat(offered(call().without("callback").taken())).isEmpty();
    for (var i = 0; i < 11; i++) {
      call().with("callback", "919 555 0174").taken();
    }
    assertThat(offered(call().with("callback", "919 555 0174").taken())).hasSize(10);
  }

  private static Given.CallGiven call() {
    return Given.call().receivedAt(NOW.minus(minutes(5)));
  }

  private static Duration minutes(int count) {
    return Duration.ofMinutes(count);
  }

  private static List<JsonObject> offered(String call) {
    var reply = Rest.as("call-taker").get("/calls/" + call + "/same-event");
    assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    return reply.list().asList().stream().map(row -> row.getAsJsonObject()).toList();
  }

  private static List<String> reasons(JsonObject row) {
    return row.getAsJsonArray("reasons").asList().stream().map(r -> r.getAsString()).toList();
  }

  private static void closedAt(String number, Instant at) {
    Sql.write(
        "update incident set status = 'CLOSED', disposition_code = 'referred', closed_at = ?,"
            + Hands.NOBODY
            + " where number = ?",
        java.time.LocalDateTime.ofInstant(at, java.time.ZoneOffset.UTC),
        number);
  }
}
