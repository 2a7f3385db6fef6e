package org.coresponse.officers;

import org.coresponse.platform.DomainEvent;

/** Somebody read an officer's record. */
public record OfficerViewed(long officerId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "officer";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(officerId);
  }
}
