package org.coresponse.absences;

import org.coresponse.platform.DomainEvent;

/** Somebody read who can be called for an open shift, with their telephones. */
public record CallOutRead(long shift) implements DomainEvent {
  @Override
  public String subjectType() {
    return "shift";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(shift);
  }
}
