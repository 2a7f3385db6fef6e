package org.coresponse.eligibility;

import org.coresponse.platform.DomainEvent;

/** Somebody read how many eligible incidents were served. */
public record EligibilityRead(EligibilitySpan span) implements DomainEvent {
  @Override
  public String subjectType() {
    return "eligibility";
  }

  @Override
  public String subjectNumber() {
    return span.part() + " " + span.from();
  }
}
