package org.coresponse.roster;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.ShiftKind;

/** A published shift of somebody, as whoever comes to work is held against it. */
public record DutyShift(WorkRole role, ShiftKind kind, Instant startsAt, Instant endsAt)
    implements Serializable {

  /** Whether it is running at an instant; its end is no longer part of it. */
  public boolean coversAt(Instant instant) {
    return !instant.isBefore(startsAt) && instant.isBefore(endsAt);
  }
}
