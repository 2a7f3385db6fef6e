package org.coresponse.filters;

import org.coresponse.platform.DomainEvent;

/** Somebody renamed a filter of their own. */
public record FilterRenamed(long id) implements DomainEvent {
  @Override
  public String subjectType() {
    return "filter";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(id);
  }
}
