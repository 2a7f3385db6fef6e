package org.coresponse.records;

import org.coresponse.intake.CallNumber;
import org.coresponse.platform.DomainEvent;

/** Somebody read or printed a safety plan. */
public record SafetyPlanViewed(CallNumber incident) implements DomainEvent {
  @Override
  public String subjectType() {
    return "incident";
  }

  @Override
  public String subjectNumber() {
    return incident.value();
  }
}
