package org.coresponse.custody;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

/** How passed deadlines are shared out among those who act on them. */
class DeadlineWatchTest {

  @Test
  void each_hand_begins_with_what_is_most_urgent() {
    assertThat(DeadlineWatch.dealt(List.of(1L, 2L, 3L, 4L, 5L), 2))
        .containsExactly(List.of(1L, 3L, 5L), List.of(2L, 4L));
  }

  @Test
  void nobody_is_called_for_nothing() {
    assertThat(DeadlineWatch.dealt(List.of(), 6)).isEmpty();
    assertThat(DeadlineWatch.dealt(List.of(1L), 6)).containsExactly(List.of(1L));
  }

  @Test
  void one_that_cannot_be_acted_on_does_not_hold_up_the_rest()
      throws ExecutionException, InterruptedException {
    var acted = new ArrayList<Long>();
    new DeadlineHands().act(new OneIsBroken(acted), List.of(1L, 2L, 3L)).get();
    assertThat(acted).containsExactly(1L, 3L);
  }

  /** The second breaks. */
  private record OneIsBroken(List<Long> acted) implements PassedDeadlines {
    @Override
    public int urgency() {
      return 0;
    }

    @Override
    public List<Long> passed(Instant now, int most) {
      return List.of();
    }

    @Override
    public void act(long id) {
      if (id == 2) {
        throw new IllegalStateException("broken");
      }
      acted.add(id);
    }
  }
}
