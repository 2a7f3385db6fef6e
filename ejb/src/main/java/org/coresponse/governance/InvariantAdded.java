package org.coresponse.governance;

import org.coresponse.platform.DomainEvent;

/** The city asks something more of every version. */
public record InvariantAdded(String id) implements DomainEvent {
  @Override
  public String subjectType() {
    return "protocol-invariant";
  }

  @Override
  public String subjectNumber() {
    return id;
  }
}
