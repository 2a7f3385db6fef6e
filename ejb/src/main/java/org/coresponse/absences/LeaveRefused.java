package org.coresponse.absences;

import org.coresponse.platform.DomainEvent;

/** Leave was refused. */
public record LeaveRefused(long absence) implements DomainEvent {
  @Override
  public String subjectType() {
    return "absence";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(absence);
  }
}
