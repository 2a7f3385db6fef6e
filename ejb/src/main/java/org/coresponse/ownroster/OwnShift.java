package org.coresponse.ownroster;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.credentials.WorkRole;
import org.coresponse.roster.PublishedRow;
import org.coresponse.shiftrules.ShiftKind;

/**
 * A published shift, as whoever works it reads it.
 *
 * @param endsAt first instant that is no longer part of it
 * @param minutes that pass within it, also when the clocks change
 */
public record OwnShift(
    long id, WorkRole role, ShiftKind kind, Instant startsAt, Instant endsAt, long minutes)
    implements Serializable {

  static OwnShift of(PublishedRow row) {
    return new OwnShift(
        row.id(), row.role(), row.kind(), row.startsAt(), row.endsAt(), row.length().toMinutes());
  }
}
