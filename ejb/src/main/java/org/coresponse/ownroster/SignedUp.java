package org.coresponse.ownroster;

import org.coresponse.platform.DomainEvent;

/** Somebody took an open shift. */
public record SignedUp(long shift) implements DomainEvent {
  @Override
  public String subjectType() {
    return "shift";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(shift);
  }
}
