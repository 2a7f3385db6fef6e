package org.coresponse.eligibility;

import org.coresponse.platform.DomainEvent;

/** Somebody read which incidents were eligible, and what became of them. */
public record EligibleListed(EligibilitySpan span) implements DomainEvent {
  @Override
  public String subjectType() {
    return "eligibility";
  }

  @Override
  public String subjectNumber() {
    return span.part() + " " + span.from();
  }
}
