package org.coresponse.audit;

import org.coresponse.platform.DomainEvent;

/** Somebody read the trail. */
public record TrailRead(int lines) implements DomainEvent {
  @Override
  public String subjectType() {
    return "trail";
  }

  @Override
  public String subjectNumber() {
    return Integer.toString(lines);
  }
}
