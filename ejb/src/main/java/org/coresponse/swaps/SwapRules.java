package org.coresponse.swaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.coresponse.roster.PublishedRow;
import org.coresponse.roster.PublishedShifts;
import org.coresponse.roster.ShiftGoneException;
import org.coresponse.roster.Worker;
import org.coresponse.security.RowAccess;

/** What a swap stands or falls with. */
@ApplicationScoped
class SwapRules {
  @Inject PublishedShifts shifts;

  /**
   * A shift that is still theirs and has not begun, held until the transaction ends.
   *
   * @throws ShiftGoneException when it is not
   */
  PublishedRow hold(long shift, Worker theirs, Instant now) {
    var held = shifts.hold(shift);
    if (!theirs.equals(held.worker()) || held.beingPlanned() || !held.startsAt().isAfter(now)) {
      throw new ShiftGoneException();
    }
    return held;
  }

  /**
   * Holds all that an accepted swap is of, each kind by its ids: two swaps cannot wait in a ring.
   */
  void holdAll(Swap swap) {
    Stream.of(swap.shiftId(), swap.returnShiftId())
        .filter(Objects::nonNull)
        .sorted()
        .forEach(shifts::hold);
    Stream.of(swap.from(), swap.to())
        .sorted(Comparator.comparing(Worker::kind).thenComparing(Worker::id))
        .forEach(worker -> shifts.hold(worker, RowAccess.EVERY));
  }
}
