package org.coresponse.accounts;

import org.coresponse.platform.DomainEvent;

/** An account has ended. */
public record AccountEnded(long id) implements DomainEvent {
  @Override
  public String subjectType() {
    return "account";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(id);
  }
}
