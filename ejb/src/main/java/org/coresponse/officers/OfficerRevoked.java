package org.coresponse.officers;

import org.coresponse.platform.DomainEvent;

/** The city revoked an officer's clearance. */
public record OfficerRevoked(long officerId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "officer";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(officerId);
  }
}
