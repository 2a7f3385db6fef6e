package org.coresponse.roster;

import java.time.Instant;
import org.coresponse.clinicians.ProgrammePart;

/** A shift as people read it. */
public record ShiftRow(Long clinicianId, ProgrammePart part, Instant startsAt, Instant endsAt) {

  /** Whether it is running at an instant; its end is no longer part of it. */
  public boolean coversAt(Instant instant) {
    return !instant.isBefore(startsAt) && instant.isBefore(endsAt);
  }
}
