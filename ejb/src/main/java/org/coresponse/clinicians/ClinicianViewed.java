package org.coresponse.clinicians;

import org.coresponse.platform.DomainEvent;

/** Somebody read a clinician's record. */
public record ClinicianViewed(long id) implements DomainEvent {
  @Override
  public String subjectType() {
    return "clinician";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(id);
  }
}
