package org.coresponse.presence;

import org.coresponse.platform.DomainEvent;

/** Somebody who was lost is seen again. */
public record PersonBack(String subject) implements DomainEvent {
  @Override
  public String subjectType() {
    return "account";
  }

  @Override
  public String subjectNumber() {
    return subject;
  }
}
