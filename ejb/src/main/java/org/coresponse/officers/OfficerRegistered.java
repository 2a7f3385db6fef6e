package org.coresponse.officers;

import org.coresponse.platform.DomainEvent;

/** The police entered an officer into the register. */
public record OfficerRegistered(long officerId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "officer";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(officerId);
  }
}
