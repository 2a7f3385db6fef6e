package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.coresponse.support.Together;
import org.coresponse.support.Trail;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What units of the dispatch system reported on its calls, in whatever order it comes. */
@InTheCity
@RunAsClient
class UnitTimesHttpIT {
  private static final Rest CAD = Rest.as("cad-system");

  @BeforeEach
  void nothing_is_there() throws Exception {
    Outside.emptyTables();
  }

  private static String sent() {
    var reply =
        CAD.post(
            "/calls",
            Rest.body(
                "source", "cad",
                "externalId", UUID.randomUUID().toString(),
                "nature", "WELFARE CHECK",
                "channel", "WIRELESS_911",
                "receivedAt", "2026-05-05T10:00:00-04:00"));
    assertThat(reply.status()).as(reply.body()).isEqualTo(201);
    return reply.text("number");
  }

  private static Reply report(String number, String unit, String status, String at) {
    return CAD.post(
        "/calls/" + number + "/unit-times", Rest.body("unit", unit, "status", status, "at", at));
  }

  @Test
  void reports_come_in_any_order_are_kept_once_and_read_in_the_order_of_time() {
    var number = sent();
    assertThat(report(number, "M1", "ON_SCENE", "2026-05-05T10:12:00-04:00").status())
        .isEqualTo(201);
    var early = report(number, "M1", "ASSIGNED", "2026-05-05T10:02:00.123456789-04:00");
    assertThat(early.status()).isEqualTo(201);
    assertThat(early.text("at")).isEqualTo("2026-05-05T14:02:00.123456Z");
    assertThat(report(number, " M1 ", "ASSIGNED", "2026-05-05T14:02:00.123456Z").status())
        .as("the same in another zone")
        .isEqualTo(200);
    assertThat(report(number, "E7", "ASSIGNED", "2026-05-05T14:01:00Z").status()).isEqualTo(201);
    var listed =
        JsonParser.parseString(Rest.as("dispatcher").get("/calls/" + number + "/unit-times").body())
            .getAsJsonArray();
    assertThat(listed)
        .extracting(
            row ->
                Reply.text(row.getAsJsonObject(), "unit")
                    + " "
                    + Reply.text(row.getAsJsonObject(), "status"))
        .containsExactly("E7 ASSIGNED", "M1 ASSIGNED", "M1 ON_SCENE");

    var clock = Rest.as("dispatcher").get("/incidents/" + number + "/clock");
    assertThat(clock.body()).contains("\"DISPATCH\":\"2026-05-05T14:01:00Z\"");
    assertThat(clock.body()).contains("\"ARRIVE\":\"2026-05-05T14:12:00Z\"");
    assertThat(clock.body()).doesNotContain("\"CLEAR\"");
    assertThat(Sql.number("select count(*) from " + Trail.TABLE + " where act = 'UnitReported'"))
        .isEqualTo(3);
  }

  @Test
  void a_unit_may_report_after_the_call_was_closed() {
    var number = sent();
    assertThat(
            Rest.as("dispatcher")
                .put(
                    "/incidents/" + number + "/disposition",
                    Rest.body("code", "referred"),
                    Rest.as("dispatcher").get("/incidents/" + number).etag())
                .status())
        .isEqualTo(200);
    assertThat(report(number, "M1", "AVAILABLE", "2026-05-05T14:30:00Z").status()).isEqualTo(201);
    assertThat(Rest.as("dispatcher").get("/incidents/" + number + "/clock").body())
        .contains("\"CLEAR\":\"2026-05-05T14:30:00Z\"");
  }

  @Test
  void the_same_report_at_once_is_kept_once() throws Exception {
    var number = sent();
    var statuses =
        Together.run(8, i -> report(number, "M1", "ENROUTE", "2026-05-05T14:05:00Z").status());
    assertThat(statuses).containsOnlyOnce(201).contains(200);
    assertThat(Sql.number("select count(*) from unit_time")).isEqualTo(1);
  }

  @Test
  void what_cannot_be_taken_is_named_by_its_field_and_calls_of_others_are_not_there() {
    var number = sent();
    for (var wrong :
        Map.of(
                "unit", List.of("x".repeat(21), "ENROUTE", "2026-05-05T14:05:00Z"),
                "status", List.of("M1", "FLYING", "2026-05-05T14:05:00Z"),
                "at", List.of("M1", "ENROUTE", "1999-12-31T00:00:00Z"))
            .entrySet()) {
      var value = wrong.getValue();
      var reply = report(number, value.get(0), value.get(1), value.get(2));
      assertThat(reply.status()).as(wrong.getKey()).isIn(400, 422);
      assertThat(reply.body()).as(wrong.getKey()).contains("\"field\":\"" + wrong.getKey() + "\"");
    }
    var desks = Given.call().by("call-taker").with("source", "desk").taken();
    assertThat(report(desks, "M1", "ENROUTE", "2026-05-05T14:05:00Z").status()).isEqualTo(404);
    assertThat(CAD.get("/calls/" + desks + "/unit-times").status()).isEqualTo(404);
    assertThat(Sql.number("select count(*) from unit_time")).isZero();
  }
}
