package org.coresponse.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LostSinceTest {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

  @Test
  void whoever_was_seen_last_a_minute_ago_is_lost() {
    assertThat(LostSince.of(NOON, NOON.minusSeconds(3600), MINUTE))
        .isEqualTo(NOON.minusSeconds(60));
  }

  @Test
  void a_server_that_has_just_started_finds_nobody_lost() {
    assertThat(LostSince.of(NOON, NOON, MINUTE)).isEqualTo(Instant.EPOCH);
    assertThat(LostSince.of(NOON, NOON.minusSeconds(59), MINUTE)).isEqualTo(Instant.EPOCH);
    assertThat(LostSince.of(NOON, NOON.minusSeconds(60), MINUTE)).isEqualTo(NOON.minusSeconds(60));
  }
}
