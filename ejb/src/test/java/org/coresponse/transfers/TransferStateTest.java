package org.coresponse.transfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coresponse.transfers.TransferState.ANSWERED;
import static org.coresponse.transfers.TransferState.ENDED;
import static org.coresponse.transfers.TransferState.REFUSED;
import static org.coresponse.transfers.TransferState.RINGING;
import static org.coresponse.transfers.TransferState.TIMED_OUT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TransferStateTest {
  @Test
  void what_rings_is_answered_refused_taken_back_or_given_up() {
    assertThat(after(RINGING)).containsExactly(ANSWERED, ENDED, REFUSED, TIMED_OUT);
    assertThat(after(ANSWERED)).containsExactly(ENDED);
  }

  @Test
  void what_is_over_stays_so() {
    for (var over : List.of(ENDED, REFUSED, TIMED_OUT)) {
      assertThat(over.over()).isTrue();
      assertThat(after(over)).isEmpty();
    }
  }

  private static List<TransferState> after(TransferState state) {
    return Stream.of(TransferState.values()).filter(state::canBecome).toList();
  }
}
