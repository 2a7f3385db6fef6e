package org.coresponse.roster;

import java.time.LocalDate;
import org.coresponse.platform.DomainEvent;

/** Somebody read the plan of some weeks. */
public record RosterRead(LocalDate from) implements DomainEvent {
  @Override
  public String subjectType() {
    return "roster";
  }

  @Override
  public String subjectNumber() {
    return from.toString();
  }
}
