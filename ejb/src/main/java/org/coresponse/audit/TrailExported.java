package org.coresponse.audit;

import org.coresponse.platform.DomainEvent;

/** Somebody took a copy of the trail away. */
public record TrailExported(int lines) implements DomainEvent {
  @Override
  public String subjectType() {
    return "trail";
  }

  @Override
  public String subjectNumber() {
    return Integer.toString(lines);
  }
}
