package org.coresponse.roster;

import org.coresponse.platform.DomainEvent;

/** A shift was put on the roster. */
public record ShiftPlanned(long clinicianId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "clinician";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(clinicianId);
  }
}
