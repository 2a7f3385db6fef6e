package org.coresponse.absences;

import org.coresponse.platform.DomainEvent;

/** An absence was withdrawn, or ended early. */
public record AbsenceWithdrawn(long absence) implements DomainEvent {
  @Override
  public String subjectType() {
    return "absence";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(absence);
  }
}
