package org.coresponse.officers;

import org.coresponse.platform.DomainEvent;

/** An officer signs in with another account, or with none any more. */
public record OfficerAccountNamed(long officerId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "officer";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(officerId);
  }
}
