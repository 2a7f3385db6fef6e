package org.coresponse.filters;

import org.coresponse.platform.DomainEvent;

/** Somebody deleted a filter of their own. */
public record FilterDeleted(long id) implements DomainEvent {
  @Override
  public String subjectType() {
    return "filter";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(id);
  }
}
