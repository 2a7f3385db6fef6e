package org.coresponse.accounts;

import org.coresponse.platform.DomainEvent;

/** The set-up mail is to be sent again. */
public record AccountMailWanted(long id) implements DomainEvent {
  @Override
  public String subjectType() {
    return "account";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(id);
  }
}
