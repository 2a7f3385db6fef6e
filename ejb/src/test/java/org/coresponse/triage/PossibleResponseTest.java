package org.coresponse.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.protocol.ResponseMode.CCD_PHONE;
import static org.coresponse.protocol.ResponseMode.COR;
import static org.coresponse.protocol.ResponseMode.NONE;
import static org.coresponse.protocol.ResponseMode.POLICE_CIT;
import static org.coresponse.triage.Possibility.ALL_BUSY;
import static org.coresponse.triage.Possibility.NOBODY_ON_DUTY;
import static org.coresponse.triage.Possibility.NOT_KNOWN_HERE;
import static org.coresponse.triage.Possibility.POSSIBLE;

import java.util.List;
import java.util.Map;
import org.coresponse.triage.PossibleResponse.Skipped;
import org.junit.jupiter.api.Test;

class PossibleResponseTest {
  @Test
  void what_is_recommended_goes_when_it_can() {
    assertThat(
            PossibleResponse.along(
                List.of(COR, POLICE_CIT), Map.of(COR, POSSIBLE, POLICE_CIT, NOT_KNOWN_HERE)))
        .isEqualTo(new PossibleResponse(COR, true, List.of()));
  }

  @Test
  void the_first_step_that_can_go_is_possible_and_those_before_it_say_why_not() {
    var found =
        PossibleResponse.along(
            List.of(CCD_PHONE, COR, POLICE_CIT),
            Map.of(CCD_PHONE, NOBODY_ON_DUTY, COR, ALL_BUSY, POLICE_CIT, NOT_KNOWN_HERE));
    assertThat(found.mode()).isEqualTo(POLICE_CIT);
    assertThat(found.knownHere()).isFalse();
    assertThat(found.skipped())
        .containsExactly(new Skipped(CCD_PHONE, NOBODY_ON_DUTY), new Skipped(COR, ALL_BUSY));
    assertThat(PossibleResponse.skippedOf(found.skippedAsKept())).isEqualTo(found.skipped());
  }

  @Test
  void where_no_step_can_go_nothing_is_possible() {
    var found = PossibleResponse.along(List.of(COR), Map.of(COR, ALL_BUSY));
    assertThat(found.mode()).isEqualTo(NONE);
    assertThat(found.skipped()).hasSize(1);
    assertThat(PossibleResponse.skippedOf("")).isEmpty();
  }

  @Test
  void the_longest_chain_fits_its_column() {
    var all =
        java.util.stream.Stream.of(org.coresponse.protocol.ResponseMode.values())
            .map(mode -> new Skipped(mode, NOBODY_ON_DUTY))
            .toList();
    assertThat(new PossibleResponse(NONE, true, all).skippedAsKept().length())
        .isLessThanOrEqualTo(400);
  }
}
