package org.coresponse.roster;

import java.util.Set;
import org.coresponse.platform.DomainEvent;

/**
 * A roster was published.
 *
 * @param told those for whom something changed
 */
public record RosterPublished(long publication, Set<Worker> told) implements DomainEvent {
  public RosterPublished {
    told = Set.copyOf(told);
  }

  @Override
  public String subjectType() {
    return "roster";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(publication);
  }
}
