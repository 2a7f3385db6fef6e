package org.coresponse.absences;

import org.coresponse.platform.DomainEvent;

/** Somebody asks for leave. */
public record LeaveAsked(long absence) implements DomainEvent {
  @Override
  public String subjectType() {
    return "absence";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(absence);
  }
}
