package org.coresponse.records;

import org.coresponse.intake.CallNumber;
import org.coresponse.platform.DomainEvent;

/** Somebody read the record of a response by phone. */
public record RecordViewed(CallNumber incident) implements DomainEvent {
  @Override
  public String subjectType() {
    return "incident";
  }

  @Override
  public String subjectNumber() {
    return incident.value();
  }
}
