package org.coresponse.governance;

import org.coresponse.platform.DomainEvent;

/** The city asks something no longer. */
public record InvariantRetired(String id) implements DomainEvent {
  @Override
  public String subjectType() {
    return "protocol-invariant";
  }

  @Override
  public String subjectNumber() {
    return id;
  }
}
