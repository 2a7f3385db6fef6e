package org.coresponse.officers;

import org.coresponse.platform.DomainEvent;

/** The city cleared an officer to ride as CIT officer. */
public record OfficerCleared(long officerId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "officer";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(officerId);
  }
}
