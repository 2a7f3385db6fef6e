package org.coresponse.supervision;

import org.coresponse.platform.DomainEvent;

/** Somebody read an associate's log of hours, or took it as a file. */
public record HoursRead(long clinicianId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "clinician";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(clinicianId);
  }
}
