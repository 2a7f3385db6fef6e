package org.coresponse.clinicians;

import org.coresponse.platform.DomainEvent;

/** A clinician who might not work in any part of the programme may work in one again. */
public record RightToWorkRegained(long clinicianId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "clinician";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(clinicianId);
  }
}
