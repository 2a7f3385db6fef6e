package org.coresponse.fairness;

import java.time.LocalDate;
import org.coresponse.platform.DomainEvent;

/** Somebody read how work is spread over people. */
public record SharesRead(LocalDate from) implements DomainEvent {
  @Override
  public String subjectType() {
    return "fairness";
  }

  @Override
  public String subjectNumber() {
    return from.toString();
  }
}
