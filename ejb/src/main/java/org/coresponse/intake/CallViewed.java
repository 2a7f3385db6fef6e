package org.coresponse.intake;

import org.coresponse.platform.DomainEvent;

/** Somebody read a call with its contact and narrative. */
public record CallViewed(CallNumber number) implements DomainEvent {
  @Override
  public String subjectType() {
    return "call";
  }

  @Override
  public String subjectNumber() {
    return number.value();
  }
}
