package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Reply;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

/** Nights, weekends, holidays and hours, for their bearers and those who supervise them. */
@InTheCity
@RunAsClient
class FairnessHttpIT {
  private static final LocalDate MONDAY =
      LocalDate.now(Given.CITY).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  private static final LocalDate FRIDAY = MONDAY.minusDays(3);
  private static final Rest CITY = Rest.as("program-manager");

  @Test
  void each_reads_their_own_and_supervisors_read_those_within_their_reach() {
    var own = Given.clinician("Night").account("field-clinician").clearedFor("CO_RESPONSE");
    shift(own.licensed().offShift(), FRIDAY, 22, 8);
    var other = Given.clinician("Other").ofAgency("bcb").clearedFor("CO_RESPONSE").licensed();
    var others = other.offShift();
    shift(others, FRIDAY.minusDays(2), 8, 8);
    shift(others, FRIDAY.minusWeeks(6), 8, 8);
    Sql.write(
        "insert into agency_hours (agency_id, hours_a_week, since_on) select id, 100, ? from"
            + " agency where code = 'pcc'",
        MONDAY.minusWeeks(2));
    var kept =
        CITY.send(
            "PUT",
            "/holidays",
            Rest.body("day", FRIDAY.toString(), "english", "Test day", "spanish", "De prueba"));
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    try {
      assertThat(CITY.get("/holidays").body()).contains("Test day").contains("Juneteenth");
      var mine = Rest.as("field-clinician").get("/fairness/own").list();
      assertThat(mine).hasSize(3);
      var four = mine.get(0).getAsJsonObject();
      assertThat(four.getAsJsonObject("own").toString())
          .contains("\"nights\":1", "\"weekends\":1", "\"holidays\":1", "\"minutes\":480");
      assertThat(Reply.text(four, "mean.minutes")).isEqualTo("480");
      assertThat(Reply.text(mine.get(1).getAsJsonObject(), "mean.minutes")).isEqualTo("720");

      var ours = Rest.as("agency-admin").get("/fairness?weeks=4");
      assertThat(ours.body()).contains("Test Night").doesNotContain("Test Other");
      var agency = ours.json().getAsJsonArray("agencies").get(0).getAsJsonObject();
      assertThat(Reply.text(agency, "contractedMinutes")).isEqualTo("12000");
      assertThat(CITY.get("/fairness?weeks=8").json().getAsJsonArray("people")).hasSize(2);
      assertThat(CITY.get("/fairness?weeks=5").fields()).containsExactly("weeks");
    } finally {
      CITY.send("DELETE", "/holidays?day=" + FRIDAY, null);
    }
    assertThat(CITY.get("/holidays").body()).doesNotContain("Test day");
  }

  private static void shift(long who, LocalDate day, int hour, int hours) {
    var from = day.atTime(hour, 0).atZone(Given.CITY).toInstant();
    Given.shift(who, "CO_RESPONSE", from, from.plus(Duration.ofHours(hours)));
  }
}
