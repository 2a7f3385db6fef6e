package org.coresponse.officers;

import org.coresponse.platform.DomainEvent;

/** An officer may no longer ride as CIT officer. */
public record OfficerRightLost(long officerId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "officer";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(officerId);
  }
}
