package org.coresponse.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackOffTest {
  @Test
  void the_wait_doubles_from_a_minute_to_six_hours() {
    assertThat(IntStream.rangeClosed(1, 12).mapToObj(BackOff::after).map(Duration::toMinutes))
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 360L, 360L, 360L);
    assertThat(BackOff.after(1_000_000)).isEqualTo(Duration.ofHours(6));
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
