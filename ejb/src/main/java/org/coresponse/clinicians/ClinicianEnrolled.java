package org.coresponse.clinicians;

import org.coresponse.platform.DomainEvent;

/** A clinician was entered into the register. */
public record ClinicianEnrolled(long id, String agency) implements DomainEvent {
  @Override
  public String subjectType() {
    return "clinician";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(id);
  }
}
