package org.coresponse.swaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.coresponse.roster.PublishedRow;
import org.coresponse.roster.PublishedShifts;
import org.coresponse.roster.RosterPerson;
import org.coresponse.roster.ShiftGoneException;
import org.coresponse.roster.Worker;
import org.coresponse.shiftrules.Breach;

/** What a swap would break, of both who are part of it. */
@ApplicationScoped
class SwapRules {
  @Inject PublishedShifts shifts;

  /**
   * What somebody would break with the shift that they get in place of the one that they give.
   *
   * @param gives null where they give none
   */
  List<Breach> broken(RosterPerson person, PublishedRow gets, PublishedRow gives) {
    return shifts.broken(person, gets, gives);
  }

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
}
