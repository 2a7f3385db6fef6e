package org.coresponse.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.coresponse.platform.CityClock;
import org.coresponse.support.InTheCity;
import org.junit.jupiter.api.Test;

@InTheCity
class WiringIT {
  @Inject CityClock clock;

  @Test
  void the_clock_is_the_one_that_tests_may_move() {
    assertThat(clock.getClass().getName()).contains("TestClock");
  }
}
