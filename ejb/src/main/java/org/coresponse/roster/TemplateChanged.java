package org.coresponse.roster;

import org.coresponse.platform.DomainEvent;

/** A template of shifts was begun, has other shifts, or is gone. */
public record TemplateChanged(long template) implements DomainEvent {
  @Override
  public String subjectType() {
    return "shift-template";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(template);
  }
}
