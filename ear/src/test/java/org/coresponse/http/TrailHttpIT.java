package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.support.Trail.TABLE;
import static org.coresponse.support.Trail.changes;
import static org.coresponse.support.Trail.lines;
import static org.coresponse.support.Trail.newest;
import static org.coresponse.support.Trail.single;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@InTheCity
@RunAsClient
class TrailHttpIT {
  @Test
  void an_act_is_one_line_that_says_who_and_when_and_what() {
    var mark = newest();
    var before = Instant.now();
    var call = Given.call().by("call-taker").with("source", "phone");
    call.answered("weapon", "CANNOT_TELL").answered("medical", "NO");
    var number = call.with("callerName", "Ana Ruiz").with("narrative", "crying").taken();
    var line = single(mark);
    assertThat(Reply.text(line, "act")).isEqualTo("CallReceived");
    assertThat(Reply.text(line, "outcome")).isEqualTo("DONE");
    assertThat(Reply.text(line, "subject")).isEqualTo(Given.subject("call-taker"));
    assertThat(Reply.text(line, "name")).isEqualTo("Denise Okafor");
    assertThat(Reply.text(line, "roles")).isEqualTo("call-taker");
    assertThat(Reply.text(line, "organisation")).isEqualTo("/city/emergency-communications");
    assertThat(Reply.text(line, "channel")).isEqualTo("REST");
    assertThat(Reply.text(line, "subjectType")).isEqualTo("incident");
    assertThat(Reply.text(line, "on")).isEqualTo(number);
    assertThat(Reply.text(line, "request")).hasSize(36);
    assertThat(Instant.parse(Reply.text(line, "at")))
        .isBetween(before.minus(Duration.ofSeconds(1)), Instant.now());
    assertThat(changes(line))
        .containsExactlyInAnyOrder("weapon: NOT_ASKED > CANNOT_TELL", "medical: NOT_ASKED > NO");
  }

  @Test
  void an_act_is_dated_to_the_hundredth_of_a_second() throws Exception {
    Outside.clockAt(Instant.parse("2026-11-21T15:00:00.120Z"));
    var mark = newest();
    Given.call().receivedAt(Instant.parse("2026-11-21T14:59:00Z")).taken();
    assertThat(Instant.parse(Reply.text(single(mark), "at")))
        .isEqualTo(Instant.parse("2026-11-21T15:00:00.120Z"));
  }

  @Test
  void the_same_call_again_is_no_act() {
    var call = Given.call();
    call.taken();
    var mark = newest();
    assertThat(call.posted().status()).isEqualTo(200);
    assertThat(lines(mark)).isEmpty();
  }

  private static final Map<String, String> SCREEN =
      Map.of("item1", "REFUSED", "respondent", "SELF", "language", "en");

  @Test
  void values_stand_in_a_line_only_where_the_lane_allows() {
    var number = Given.call().nature("SUICIDE THREAT").taken();
    var mark = newest();
    Rest.as("diversion-clinician")
        .post(
            "/calls/" + number + "/assessments",
            Rest.body("safety", Map.of("violence", "NO"), "screen", SCREEN));
    var made = lines(mark);
    assertThat(made)
        .extracting(line -> Reply.text(line, "act"))
        .containsExactly("CallScreened", "CallAssessed");
    assertThat(changes(made.get(0))).noneMatch(change -> change.contains("REFUSED"));
    assertThat(changes(made.get(1)))
        .contains("violence: NOT_ASKED > NO", "mode: null > COR", "rule: null > SUICIDE_HIGH")
        .anyMatch(change -> change.matches("screen: kept in assessment:\\d+"))
        .noneMatch(change -> change.contains("REFUSED"));

    mark = newest();
    var id = Rest.as("dispatcher").get("/calls/" + number + "/assessments").list().get(0);
    var viewed = lines(mark);
    assertThat(viewed).extracting(line -> Reply.text(line, "act")).containsOnly("CallViewed");
    mark = newest();
    var reason = "She asked for her sister to come.";
    Rest.as("shift-supervisor")
        .post(
            "/calls/"
                + number
                + "/assessments/"
                + Reply.text(id.getAsJsonObject(), "id")
                + "/overrides",
            Rest.body("mode", "CCD_PHONE", "reasonCode", "caller_request", "reason", reason));
    assertThat(changes(single(mark)))
        .contains("mode: COR > CCD_PHONE", "reasonCode: null > caller_request")
        .anyMatch(change -> change.matches("reason: kept in recommendation_override:\\d+"));

    mark = newest();
    var dispatcher = Rest.as("dispatcher");
    Given.closed(number, "Note about her sister.");
    assertThat(changes(act(mark, "IncidentClosed")))
        .contains("status: OPEN > CLOSED", "disposition: null > referred")
        .anyMatch(change -> change.matches("note: kept in incident_closing:\\d+"));
    mark = newest();
    dispatcher.post("/incidents/" + number + "/reopenings", Rest.body("reason", reason));
    assertThat(changes(act(mark, "IncidentReopened")))
        .contains("status: CLOSED > OPEN", "disposition: referred > null")
        .anyMatch(change -> change.matches("reason: kept in incident_closing:\\d+"));
    assertThat(Sql.number("select count(*) from " + TABLE + " where changes like '%sister%'"))
        .isZero();
  }

  @Test
  void the_whole_way_of_a_response_is_in_it() {
    var who =
        Given.clinician("Trail")
            .account("field-clinician")
            .clearedFor("CO_RESPONSE")
            .licensed()
            .onShift();
    var number = Given.call().taken();
    var mark = newest();
    var sent =
        Rest.as("dispatcher")
            .post("/incidents/" + number + "/responses", Rest.body("clinician", who, "mode", "COR"))
            .text("response");
    assertThat(changes(single(mark)))
        .contains("clinician: null > Test Trail", "mode: null > COR", "status: null > ASSIGNED");
    mark = newest();
    var etag =
        Rest.as("field-clinician")
            .put("/responses/" + sent + "/status", Rest.body("status", "ENROUTE"), "\"0\"")
            .etag();
    var moved = single(mark);
    assertThat(Reply.text(moved, "act")).isEqualTo("ResponseMoved");
    assertThat(Reply.text(moved, "organisation")).isEqualTo("/agency/pcc");
    assertThat(changes(moved)).anyMatch(change -> change.endsWith("> ENROUTE"));
    mark = newest();
    Rest.as("dispatcher")
        .put(
            "/responses/" + sent + "/status",
            Rest.body("status", "CANCELLED", "reason", "Her mother is there."),
            etag);
    assertThat(changes(single(mark)))
        .anyMatch(change -> change.endsWith("> CANCELLED"))
        .contains("reason: kept in response:" + sent);
  }

  @Test
  void reading_is_in_it() {
    var number = Given.call().taken();
    var who = Given.clinician("Read").onShift();
    for (var read :
        Map.of(
                "/calls/" + number,
                "CallViewed",
                "/calls",
                "CallsListed",
                "/incidents/" + number,
                "CallViewed",
                "/board",
                "BoardOpened")
            .entrySet()) {
      var mark = newest();
      Rest.as("dispatcher").get(read.getKey());
      assertThat(Reply.text(single(mark), "act")).as(read.getKey()).isEqualTo(read.getValue());
    }
    var mark = newest();
    Rest.as("agency-admin").get("/clinicians/" + who);
    assertThat(Reply.text(single(mark), "act")).isEqualTo("ClinicianViewed");
  }

  @Test
  void reading_the_trail_is_in_it() {
    for (var user : List.of("auditor", "privacy-officer")) {
      var mark = newest();
      assertThat(Rest.as(user).get("/trail").status()).isEqualTo(200);
      assertThat(Rest.as(user).get("/trail/export").status()).isEqualTo(200);
      assertThat(
              Sql.rows(
                  "select act, subject from "
                      + TABLE
                      + " where id > ? and subject <> 'system' order by id",
                  mark))
          .containsExactly(
              List.of("TrailRead", Given.subject(user)),
              List.of("TrailExported", Given.subject(user)));
    }
  }

  @Test
  void it_is_narrowed_by_who_and_what_and_when_and_on_what() throws Exception {
    Outside.clockAt(Instant.parse("2025-01-02T10:00:00Z"));
    var day = Instant.parse("2025-01-02T09:59:00Z");
    var first = Given.call().by("dispatcher-2").with("source", "a").receivedAt(day).taken();
    Outside.clockAt(Instant.parse("2025-01-02T11:00:00Z"));
    var second = Given.call().by("call-taker-2").with("source", "a").receivedAt(day).taken();
    Outside.clockAt(Instant.parse("2025-01-04T11:00:00Z")); // whose lines these readings are
    var on = "/trail?from=2025-01-02T10:00:00Z&to=2025-01-02T11:00:00.001Z";
    assertThat(ons(on)).containsExactly(second, first);
    assertThat(ons("/trail?from=2025-01-02T10:00:00Z&to=2025-01-02T11:00:00Z"))
        .containsExactly(first);
    assertThat(ons("/trail?from=2025-01-02T05:00:00.001-05:00&to=2025-01-03T00:00:00Z"))
        .containsExactly(second);
    assertThat(ons(on + "&who=Lucia")).containsExactly(first);
    assertThat(ons(on + "&who=" + Given.subject("call-taker-2"))).containsExactly(second);
    assertThat(ons(on + "&who=%25")).isEmpty();
    assertThat(ons(on + "&act=CallReceived")).containsExactly(second, first);
    assertThat(ons(on + "&act=CallViewed")).isEmpty();
    assertThat(ons(on + "&outcome=REFUSED")).isEmpty();
    assertThat(ons("/trail?on=" + first))
        .as("its deadline passed too")
        .isNotEmpty()
        .containsOnly(first);
  }

  @Test
  void it_is_turned_by_key_so_that_new_lines_move_nothing() {
    for (var i = 0; i < 5; i++) {
      Given.call().by("shift-supervisor-2").with("source", "keys").taken();
    }
    var who = "/trail?act=CallReceived&size=2&who=" + Given.subject("shift-supervisor-2");
    var seen = new ArrayList<String>();
    var page = Rest.as("auditor").get(who);
    for (var turns = 0; turns < 5; turns++) {
      page.items().forEach(line -> seen.add(Reply.text(line, "id")));
      if (page.text("next") == null) {
        break;
      }
      Given.call().by("shift-supervisor-2").with("source", "keys").taken();
      page = Rest.as("auditor").get(who + "&before=" + page.text("next"));
    }
    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    assertThat(Rest.as("auditor").get("/trail?size=201").fields()).containsExactly("size");
    assertThat(Rest.as("auditor").get("/trail?size=0").fields()).containsExactly("size");
  }

  @Test
  void it_is_taken_away_as_a_table() {
    var number = Given.call().taken();
    var file = Rest.as("auditor").get("/trail/export?on=" + number);
    assertThat(file.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    assertThat(file.header("Content-Disposition")).contains("attachment", "trail.csv");
    assertThat(file.body().split("\r\n"))
        .hasSize(2)
        .satisfies(
            rows -> {
              assertThat(rows[0]).startsWith("line,at,subject,name,roles,organisation,channel,act");
              assertThat(rows[1]).contains("CallReceived", number, "REST");
            });
  }

  private static JsonObject act(long after, String act) {
    return lines(after).stream()
        .filter(line -> Reply.text(line, "act").equals(act))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ons(String path) {
    return Rest.as("auditor").get(path).items().stream()
        .map(line -> Reply.text(line, "on"))
        .toList();
  }
}
