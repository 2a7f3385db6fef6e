package org.coresponse.clinicians;

import org.coresponse.platform.DomainEvent;

/** A clinician no longer belongs to an agency. */
public record ClinicianLeft(long clinicianId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "clinician";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(clinicianId);
  }
}
