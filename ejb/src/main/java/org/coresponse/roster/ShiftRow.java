package org.coresponse.roster;

import java.time.Instant;
import org.coresponse.credentials.WorkRole;

/** A published shift of a clinician. */
public record ShiftRow(Long clinicianId, WorkRole role, Instant startsAt, Instant endsAt) {

  /** Whether it is running at an instant; its end is no longer part of it. */
  public boolean coversAt(Instant instant) {
    return !instant.isBefore(startsAt) && instant.isBefore(endsAt);
  }
}
