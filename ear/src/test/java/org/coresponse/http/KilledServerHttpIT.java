package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.coresponse.support.InTheCity;
import org.coresponse.support.MortalCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.SharedData;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/**
 * A server that is killed in the middle of an import or a replay goes on with it when it starts
 * again.
 */
@InTheCity
@RunAsClient
class KilledServerHttpIT {
  private static final String MANAGER = "program-manager";
  private static final long ROWS = 26_595;
  private static final long OPEN = 92;

  @Test
  void all_of_san_diego_comes_in_once_and_is_replayed_though_the_server_was_killed_in_the_middle()
      throws Exception {
    try (var city = MortalCity.start()) {
      var begun =
          city.send(
              MANAGER, "/imports?mapping=san-diego", "file", SharedData.read(SharedData.SAN_DIEGO));
      assertThat(begun.status()).as(begun.body()).isEqualTo(202);
      var address = "/imports/" + begun.text("id");
      awaitCalls(city, ROWS / 3);
      city.kill();
      var before = city.number("select count(*) from crisis_call");
      assertThat(before).isBetween(ROWS / 3, ROWS - 1);
      assertThat(city.number("select count(*) from import_job where status = 'RUNNING'"))
          .isEqualTo(1);
      assertThat(city.number("select rows_read from import_job")).isEqualTo(before);

      city.startAgain();
      var report = awaitEnd(city, address);
      assertThat(report.text("status")).as(report.body()).isEqualTo("DONE");
      assertThat(report.text("tally.rowsRead")).isEqualTo(String.valueOf(ROWS));
      assertThat(report.text("tally.callsNew")).isEqualTo(String.valueOf(ROWS));
      assertThat(report.text("tally.callsSame")).isEqualTo("0");
      assertThat(report.text("tally.rowsRefused")).isEqualTo("0");
      requireAllOnce(city);
      requireReplayed(city);
    }
  }

  /** Nobody assessed these calls, so that each is one that the version is asked about now. */
  private static void requireReplayed(MortalCity city) throws Exception {
    var question =
        Rest.body(
            "version",
            "DUR-CRISIS v1",
            "from",
            "2000-01-01T00:00:00Z",
            "to",
            Instant.now().toString(),
            "assumed",
            Map.of());
    var begun = city.post(MANAGER, "/replays", question);
    assertThat(begun.status()).as(begun.body()).isEqualTo(202);
    city.kill();
    assertThat(city.number("select count(*) from replay_run where status = 'RUNNING'"))
        .isEqualTo(1);
    city.startAgain();
    var replay = awaitEnd(city, "/replays/" + begun.text("id"));
    assertThat(replay.text("status")).as(replay.body()).isEqualTo("DONE");
    assertThat(replay.text("unanswered")).isEqualTo(String.valueOf(ROWS));
    var again = city.post(MANAGER, "/replays/" + begun.text("id") + "/repetitions", "{}");
    assertThat(awaitEnd(city, "/replays/" + again.text("id")).text("reportSha256"))
        .isEqualTo(replay.text("reportSha256"));
  }

  private static void requireAllOnce(MortalCity city) throws Exception {
    assertThat(city.number("select count(*) from crisis_call")).isEqualTo(ROWS);
    assertThat(city.number("select count(distinct external_id) from crisis_call")).isEqualTo(ROWS);
    assertThat(city.number("select count(distinct incident_id) from crisis_call")).isEqualTo(ROWS);
    assertThat(city.number("select count(*) from incident")).isEqualTo(ROWS);
    assertThat(city.number("select count(*) from incident where status = 'OPEN'")).isEqualTo(OPEN);
    assertThat(city.number("select count(*) from incident_closing")).isEqualTo(ROWS - OPEN);
    assertThat(city.number("select count(*) from imported_call")).isEqualTo(ROWS);
    assertThat(
            city.number(
                "select count(*) from coresponse_trail.audit_entry"
                    + " where act in ('CallImported', 'ClosedCallImported')"))
        .isEqualTo(ROWS);
    assertThat(city.number("select count(*) from board_change")).isEqualTo(OPEN);
    assertThat(city.number("select max(number) from board_change")).isEqualTo(OPEN);
    assertThat(
            city.number(
                "select count(*) from call_number_day d where d.last_number <>"
                    + " (select count(*) from crisis_call c where left(c.number, 8) ="
                    + " date_format(d.city_day, '%Y%m%d'))"))
        .as("days whose numbers have a hole")
        .isZero();
  }

  private static void awaitCalls(MortalCity city, long count) throws Exception {
    var latest = Instant.now().plus(Duration.ofMinutes(2));
    while (city.number("select count(*) from crisis_call") < count) {
      assertThat(Instant.now()).isBefore(latest);
    }
  }

  private static Reply awaitEnd(MortalCity city, String path) throws Exception {
    var latest = Instant.now().plus(Duration.ofMinutes(2));
    while (true) {
      var report = city.get(MANAGER, path);
      assertThat(report.status()).as(report.body()).isEqualTo(200);
      if (!report.text("status").equals("RUNNING")) {
        return report;
      }
      assertThat(Instant.now()).isBefore(latest);
    }
  }
}
