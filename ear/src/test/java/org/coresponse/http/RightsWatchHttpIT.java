package org.coresponse.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.support.Eventually.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.coresponse.support.Given;
import org.coresponse.support.InTheCity;
import org.coresponse.support.Outside;
import org.coresponse.support.Rest;
import org.coresponse.support.Sql;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;

@InTheCity
@RunAsClient
class RightsWatchHttpIT {
  private static final String SEEN =
      "select count(*) from right_state where granted and clinician_id = ";
  private static final String TOLD =
      "select count(*) from coresponse_trail.audit_entry where subject_type = 'clinician'"
          + " and subject_number = '%d' and act = '%s'";

  @Test
  void when_a_licence_lapses_within_a_shift_the_call_goes_back_to_the_floor() throws Exception {
    var tomorrow = LocalDate.now(Given.CITY).plusDays(1);
    var now = Instant.now();
    var who =
        Given.clinician("Lapsing")
            .clearedFor("CO_RESPONSE")
            .licensedUntil(tomorrow)
            .onShift(now.minus(Duration.ofHours(1)), now.plus(Duration.ofHours(48)));
    var end = Sql.text("select max(ends_at) from shift where clinician_id = ?", who);
    var soon = shift(who, tomorrow.plusDays(1));
    var later = shift(who, tomorrow.plusDays(5));
    seen(Duration.ofSeconds(40), SEEN + who);
    var incident = Given.call().taken();
    assertThat(assign(incident, who)).isEqualTo(201);
    onDuty(who);

    Outside.clockAt(tomorrow.atStartOfDay(Given.CITY).toInstant());
    seen(
        Duration.ofMinutes(1),
        "select count(*) from response where status = 'CANCELLED' and end_reason like"
            + " 'Right to work ended%' and clinician_id = "
            + who);
    assertThat(Rest.as("dispatcher").get("/incidents/" + incident).text("status"))
        .isEqualTo("OPEN");
    assertThat(
            Sql.number(
                "select count(*) from board_change where what = 'ResponseMoved' and incident = '"
                    + incident
                    + "'"))
        .isOne();
    assertThat(Sql.number(TOLD.formatted(who, "RoleRightLost"))).isOne();
    assertThat(Sql.number(TOLD.formatted(who, "RightToWorkLost"))).isOne();
    assertThat(assign(incident, who)).isEqualTo(409);
    assertThat(Sql.text("select end_cause from duty where clinician_id = ?", who))
        .isEqualTo("RIGHT_LOST");

    var rest = "select count(*) from shift where clinician_id is null and ends_at = ?";
    assertThat(Sql.number(rest, end)).as("what is left of the running one, open").isOne();
    assertThat(whoFills(soon)).isNull();
    assertThat(whoFills(later)).isEqualTo(Long.toString(who));
    assertThat(Sql.number("select count(*) from shift_notice where clinician_id = ?", who))
        .isEqualTo(2);
  }

  private static String whoFills(long shift) {
    return Sql.text("select clinician_id from shift where id = ?", shift);
  }

  /** From noon on for eight hours. */
  private static long shift(long clinician, LocalDate day) {
    var noon = day.atTime(12, 0).atZone(Given.CITY).toInstant();
    return Given.shift(clinician, "CO_RESPONSE", noon, noon.plus(Duration.ofHours(8)));
  }

  @Test
  void somebody_who_leaves_is_told_of_once_and_may_no_longer_work() throws Exception {
    var tomorrow = LocalDate.now(Given.CITY).plusDays(1);
    var who = Given.clinician("Leaving").clearedFor("DIVERSION").licensed().onShift();
    Sql.write("update clinician set member_until = ? where id = ?", tomorrow, who);
    seen(Duration.ofSeconds(40), SEEN + who);
    Outside.clockAt(tomorrow.atStartOfDay(Given.CITY).toInstant());
    seen(Duration.ofMinutes(1), "select count(*) from departure where clinician_id = " + who);
    // whom the watch sees first only after it told of somebody else, it has seen in a later round;
    // the first of two may have been entered into a round that had begun
    anotherRoundHasPassed();
    anotherRoundHasPassed();
    assertThat(Sql.number(TOLD.formatted(who, "ClinicianLeft"))).isOne();
    assertThat(Sql.number(TOLD.formatted(who, "RightToWorkLost"))).isOne();
  }

  private static void onDuty(long clinician) {
    Sql.write(
        "insert into duty (version, clinician_id, agency_id, role, place, right_kept, began_at,"
            + " starts_at) select 0, id, agency_id, 'CO_RESPONSE', 'CAR', 'given', utc_timestamp(6),"
            + " utc_timestamp(6) from clinician where id = ?",
        clinician);
  }

  /** Somebody new is seen by the watch. */
  private static void anotherRoundHasPassed() throws Exception {
    var witness = Given.clinician("New").clearedFor("DIVERSION").licensed().offShift();
    seen(Duration.ofSeconds(40), SEEN + witness);
  }

  private static void seen(Duration most, String count) throws Exception {
    within(most, () -> Sql.number(count) > 0);
  }

  private static int assign(String incident, long clinician) {
    return Rest.as("dispatcher")
        .post(
            "/incidents/" + incident + "/responses",
            Rest.body("clinician", clinician, "mode", "COR"))
        .status();
  }
}
