package org.coresponse.ownroster;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.roster.SlotRow;
import org.coresponse.roster.Worker;

/**
 * From when to when.
 *
 * @param endsAt first instant that is no longer part of it
 */
public record ShiftTime(Instant startsAt, Instant endsAt) implements Serializable {

  /** Of a slot that is theirs; null of another's, and of none. */
  static ShiftTime of(SlotRow slot, Worker theirs) {
    return slot == null || !theirs.equals(slot.worker())
        ? null
        : new ShiftTime(slot.startsAt(), slot.endsAt());
  }
}
