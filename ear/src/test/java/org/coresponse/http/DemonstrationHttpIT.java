package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.coresponse.support.InTheCity;
import org.coresponse.support.MortalCity;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** A demonstration begins with open incidents and the months before them, once. */
@InTheCity
@RunAsClient
class DemonstrationHttpIT {
  private static final String MANAGER = "program-manager";
  private static final String PAST = "select count(*) from crisis_call where source = 'durham-pd'";
  private static final String SIGNED =
      "select count(*) from protocol_signature s join protocol_version v"
          + " on v.id = s.protocol_version_id where v.state = 'LIVE'";
  private static final String ELIGIBLE =
      "select count(*) from incident_eligibility where part = 'CO_RESPONSE' and eligible";
  private static final String OPEN = "select count(*) from incident where status = 'OPEN'";

  @Test
  void a_past_comes_in_by_one_import_however_often_the_server_is_killed_and_started()
      throws Exception {
    try (var city = MortalCity.demonstration(3)) {
      assertThat(city.number(OPEN)).isEqualTo(6);
      assertThat(city.number(SIGNED)).as("three people signed what decides").isEqualTo(3);
      assertThat(city.number("select count(*) from agreement where confirmed_at is not null"))
          .isEqualTo(6);
      assertThat(city.number("select count(*) from duty where still_open"))
          .as("three people came to work")
          .isEqualTo(3);
      city.kill();
      city.startAgain();
      awaitPast(city);
      var report = city.get(MANAGER, "/imports/1");
      assertThat(report.text("mapping")).isEqualTo("durham");
      assertThat(report.text("tally.rowsRefused")).isEqualTo("0");
      var past = city.number(PAST);
      assertThat(past).isBetween(24_000L, 37_500L);
      assertThat(report.text("tally.callsNew")).isEqualTo(String.valueOf(past));
      assertThat(city.number(OPEN)).as("the past is over").isEqualTo(6);
      assertThat(
              city.number(
                  "select count(*) from crisis_call c join demo_data d on"
                      + " c.source = 'durham-pd' and c.received_at > d.begun_at"))
          .isZero();

      var eligible = city.number(ELIGIBLE);
      assertThat(eligible).as("of three months, by their nature").isBetween(2_000L, 4_000L);
      assertThat(city.number(EligibilityHttpIT.NOT_EQUAL)).isZero();
      assertThat(city.number(EligibilityHttpIT.NOT_ONCE)).isZero();
      city.number("delete from incident_eligibility where incident_id % 3 > 0 returning 1");

      city.startAgain();
      assertThat(city.number(ELIGIBLE)).as("a start counts what is not").isEqualTo(eligible);
      assertThat(city.number(EligibilityHttpIT.NOT_EQUAL)).isZero();
      assertThat(city.number(EligibilityHttpIT.NOT_ONCE)).isZero();
      assertThat(city.number("select count(*) from import_job")).isEqualTo(1);
      assertThat(city.number(PAST)).isEqualTo(past);
    }
  }

  private static void awaitPast(MortalCity city) throws Exception {
    var latest = Instant.now().plus(Duration.ofMinutes(2));
    while (city.number("select count(*) from import_job where status = 'DONE'") == 0) {
      assertThat(Instant.now()).isBefore(latest);
    }
  }
}
