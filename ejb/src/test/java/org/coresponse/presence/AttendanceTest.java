package org.coresponse.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttendanceTest {
  private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(90);

  private final Attendance one = new Attendance("s", "Denise Okafor", NOON);

  @Test
  void who_is_seen_is_here_until_nothing_is_heard_for_long_enough() {
    assertThat(one.state(NOON.minusSeconds(1))).isEqualTo(PresenceState.HERE);
    assertThat(one.gone(NOON.minusSeconds(1))).isNull();
    assertThat(one.state(NOON)).isEqualTo(PresenceState.LOST);
    assertThat(one.gone(NOON)).isEqualTo(GoneCause.LOST);
  }

  @Test
  void a_covered_screen_is_not_a_lost_one_and_a_sign_out_is_neither() {
    one.covered(NOON);
    assertThat(one.gone(LATER)).isEqualTo(GoneCause.COVERED);
    one.signedOut(LATER);
    assertThat(one.state(LATER)).isEqualTo(PresenceState.OUT);
    assertThat(one.gone(LATER)).isEqualTo(GoneCause.SIGNED_OUT);
  }

  @Test
  void nobody_covers_the_screen_of_somebody_who_signed_out() {
    one.signedOut(NOON);
    one.covered(LATER);
    one.seen("Denise Okafor", LATER);
    assertThat(one.state(NOON)).isEqualTo(PresenceState.HERE);
  }

  @Test
  void one_who_was_told_lost_is_back_when_they_are_seen_and_not_because_a_server_restarts() {
    one.told(GoneCause.LOST);
    assertThat(one.state(Instant.EPOCH)).isEqualTo(PresenceState.LOST);
    one.seen("Denise Okafor", LATER);
    assertThat(one.state(Instant.EPOCH)).isEqualTo(PresenceState.HERE);
    assertThat(one.toldGone()).isEqualTo(GoneCause.LOST);
  }
}
