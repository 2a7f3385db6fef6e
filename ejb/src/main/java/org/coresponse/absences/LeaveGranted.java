package org.coresponse.absences;

import org.coresponse.platform.DomainEvent;

/** Leave was granted. */
public record LeaveGranted(long absence) implements DomainEvent {
  @Override
  public String subjectType() {
    return "absence";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(absence);
  }
}
