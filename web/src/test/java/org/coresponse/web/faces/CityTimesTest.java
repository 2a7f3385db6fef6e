package org.coresponse.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.coresponse.web.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CityTimesTest {

  @ParameterizedTest
  @CsvSource({
    "PT-2M, 0 min",
    "PT0S, 0 min",
    "PT59S, 0 min",
    "PT1M, 1 min",
    "PT4M30S, 4 min",
    "PT59M59S, 59 min",
    "PT1H, 1 h",
    "PT2H10M, 2 h 10 min",
    "PT23H59M, 23 h 59 min",
    "PT24H, 1 d",
    "PT80H, 3 d"
  })
  void an_age_says_two_units_at_most_and_never_less_than_nothing(Duration length, String said) {
    assertThat(CityTimes.age(length)).isEqualTo(said);
  }

  @Test
  void a_day_cannot_be_taken_for_a_month() {
    assertThat(new Texts().day(Texts.SPANISH, LocalDate.of(2026, 11, 2))).isEqualTo("2 nov 2026");
  }

  @Test
  void a_time_is_the_citys_own_and_hundredths_are_cut_and_not_rounded() {
    var at = Instant.parse("2026-11-21T19:03:22.159999Z");
    var zone = ZoneId.of("America/New_York");
    assertThat(CityTimes.format(DateTimeFormatter.ofPattern("HH:mm:ss.SS"), at, zone))
        .isEqualTo("14:03:22.15");
    assertThat(CityTimes.format(DateTimeFormatter.ofPattern("HH:mm"), null, zone)).isEmpty();
  }

  @Test
  void a_length_is_told_to_the_second_and_backwards_too() {
    var times = new CityTimes();
    assertThat(times.exact(Duration.ofMillis(8900))).isEqualTo("0:08");
    assertThat(times.exact(Duration.ofSeconds(3802))).isEqualTo("1:03:22");
    assertThat(times.exact(Duration.ofSeconds(-61))).isEqualTo("-1:01");
    assertThat(times.exact(null)).isEmpty();
  }
}
