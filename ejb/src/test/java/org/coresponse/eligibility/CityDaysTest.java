package org.coresponse.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.coresponse.programme.PartDays;
import org.junit.jupiter.api.Test;

class CityDaysTest {
  @Test
  void the_day_on_which_the_clock_goes_back_is_25_hours_and_turns_within() {
    var table =
        CityDays.table(
            List.of(LocalDate.of(2026, 11, 1)), ZoneId.of("America/New_York"), PartDays.NONE);
    assertThat(table)
        .isEqualTo(
            "(select 'DIVERSION' part, false is_on, date '2026-11-01' day, timestamp '2026-11-01"
                + " 04:00:00' starts, timestamp '2026-11-02 05:00:00' ends, timestamp '2026-11-01"
                + " 06:00:00' turns, -14400 before_s, -18000 after_s union all select"
                + " 'CO_RESPONSE' part, false is_on, date '2026-11-01' day, timestamp '2026-11-01"
                + " 04:00:00' starts, timestamp '2026-11-02 05:00:00' ends, timestamp '2026-11-01"
                + " 06:00:00' turns, -14400 before_s, -18000 after_s)");
  }
}
