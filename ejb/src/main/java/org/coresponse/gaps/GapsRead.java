package org.coresponse.gaps;

import java.time.LocalDate;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.DomainEvent;

/** Somebody read how calls stand against coverage. */
public record GapsRead(WorkRole role, LocalDate from) implements DomainEvent {
  @Override
  public String subjectType() {
    return "gaps";
  }

  @Override
  public String subjectNumber() {
    return role + " " + from;
  }
}
