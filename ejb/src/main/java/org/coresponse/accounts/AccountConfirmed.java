package org.coresponse.accounts;

import org.coresponse.platform.DomainEvent;

/** An account was confirmed for another year. */
public record AccountConfirmed(long id) implements DomainEvent {
  @Override
  public String subjectType() {
    return "account";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(id);
  }
}
