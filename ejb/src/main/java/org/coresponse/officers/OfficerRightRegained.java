package org.coresponse.officers;

import org.coresponse.platform.DomainEvent;

/** An officer who might not ride as CIT officer may again. */
public record OfficerRightRegained(long officerId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "officer";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(officerId);
  }
}
