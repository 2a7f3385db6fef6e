package org.coresponse.clinicians;

import org.coresponse.platform.DomainEvent;

/** A clinician may no longer work in any part of the programme. */
public record RightToWorkLost(long clinicianId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "clinician";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(clinicianId);
  }
}
