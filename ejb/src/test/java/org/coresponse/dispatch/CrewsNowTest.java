package org.coresponse.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.coresponse.triage.Possibility;
import org.junit.jupiter.api.Test;

class CrewsNowTest {
  private static Availability with(Obstacle... obstacles) {
    return new Availability(List.of(obstacles), null, null);
  }

  @Test
  void one_who_is_free_is_enough() {
    assertThat(CrewsNow.of(List.of(with(Obstacle.OFF_SHIFT), with())))
        .isEqualTo(Possibility.POSSIBLE);
  }

  @Test
  void all_busy_are_those_whom_nothing_else_keeps() {
    assertThat(CrewsNow.of(List.of(with(Obstacle.OFF_SHIFT), with(Obstacle.BUSY))))
        .isEqualTo(Possibility.ALL_BUSY);
    assertThat(CrewsNow.of(List.of(with(Obstacle.LICENCE_LAPSED, Obstacle.BUSY))))
        .isEqualTo(Possibility.NOBODY_ON_DUTY);
    assertThat(CrewsNow.of(List.of())).isEqualTo(Possibility.NOBODY_ON_DUTY);
  }
}
