package org.coresponse.duty;

import java.time.LocalDate;
import org.coresponse.platform.DomainEvent;

/** Somebody read who was on duty when. */
public record DutyTimesRead(LocalDate from) implements DomainEvent {
  @Override
  public String subjectType() {
    return "duty";
  }

  @Override
  public String subjectNumber() {
    return from.toString();
  }
}
