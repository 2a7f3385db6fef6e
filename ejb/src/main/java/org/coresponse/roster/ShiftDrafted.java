package org.coresponse.roster;

import org.coresponse.platform.DomainEvent;

/** A shift was planned, changed in the plan, taken out of it or put back as it was published. */
public record ShiftDrafted(long shift) implements DomainEvent {
  @Override
  public String subjectType() {
    return "shift";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(shift);
  }
}
