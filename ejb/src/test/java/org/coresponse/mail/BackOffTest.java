package org.coresponse.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {
  @Test
  void the_wait_doubles_from_a_minute_to_an_hour() {
    assertThat(IntStream.rangeClosed(1, 9).mapToObj(BackOff::after).map(Duration::toMinutes))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    assertThat(BackOff.after(1_000_000)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void all_tries_together_outlast_a_weekend_and_end_within_three_days() {
    var all =
        IntStream.range(1, BackOff.MOST_TRIES)
            .mapToObj(BackOff::after)
            .reduce(Duration.ZERO, Duration::plus);
    assertThat(all).isBetween(Duration.ofHours(64), Duration.ofDays(3));
  }
}
