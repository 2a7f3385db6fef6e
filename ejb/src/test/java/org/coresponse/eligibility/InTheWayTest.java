package org.coresponse.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.coresponse.triage.Possibility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InTheWayTest {
  /** What crews could do, shifts that day, of these running; the reason. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "POSSIBLE,1,1,NOT_SENT",
        "ALL_BUSY,1,1,ALL_BUSY",
        "NOBODY_ON_DUTY,0,0,NO_SHIFT",
        "NOBODY_ON_DUTY,2,0,OUT_OF_HOURS",
        "NOBODY_ON_DUTY,2,1,LICENCE_LAPSED",
        "-,0,0,NO_SHIFT",
        "-,2,0,OUT_OF_HOURS",
        "-,2,1,NOT_SENT",
      })
  void what_stands_in_the_way_is_what_crews_and_shifts_say(
      Possibility crews, long thatDay, long running, UnservedReason reason) {
    assertThat(InTheWay.of(crews, new InTheWay.Shifts(thatDay, running))).isEqualTo(reason);
  }
}
