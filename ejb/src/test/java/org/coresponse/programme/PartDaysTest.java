package org.coresponse.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.clinicians.ProgrammePart.CO_RESPONSE;
import static org.coresponse.clinicians.ProgrammePart.DIVERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartDaysTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  @Test
  void a_part_is_on_as_the_newest_statement_of_the_latest_day_says() {
    var days =
        new PartDays(
            List.of(
                stated(true, DAY),
                stated(false, DAY.plusDays(10)),
                stated(true, DAY.plusDays(20)),
                stated(false, DAY.plusDays(20))));
    assertThat(days.on(CO_RESPONSE, DAY.minusDays(1))).isFalse();
    assertThat(days.on(CO_RESPONSE, DAY)).isTrue();
    assertThat(days.on(CO_RESPONSE, DAY.plusDays(9))).isTrue();
    assertThat(days.on(CO_RESPONSE, DAY.plusDays(10))).isFalse();
    assertThat(days.on(CO_RESPONSE, DAY.plusDays(21))).isFalse();
    assertThat(days.on(DAY)).containsExactly(CO_RESPONSE);
    assertThat(days.on(DIVERSION, DAY)).as("of which nothing is stated").isFalse();
  }

  @Test
  void it_changes_next_on_the_first_day_that_is_otherwise() {
    var days =
        new PartDays(
            List.of(
                stated(true, DAY), stated(true, DAY.plusDays(3)), stated(false, DAY.plusDays(5))));
    assertThat(days.changeAfter(CO_RESPONSE, DAY.minusDays(1))).isEqualTo(DAY);
    assertThat(days.changeAfter(CO_RESPONSE, DAY)).isEqualTo(DAY.plusDays(5));
    assertThat(days.changeAfter(CO_RESPONSE, DAY.plusDays(5))).isNull();
  }

  private static SwitchRow stated(boolean on, LocalDate from) {
    return new SwitchRow(CO_RESPONSE, on, from, Instant.EPOCH, "Given");
  }
}
