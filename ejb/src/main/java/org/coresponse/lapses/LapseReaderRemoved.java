package org.coresponse.lapses;

import org.coresponse.platform.DomainEvent;

/** An address to which warnings go was removed; it is named by its id. */
public record LapseReaderRemoved(long reader) implements DomainEvent {
  @Override
  public String subjectType() {
    return "lapseReader";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(reader);
  }
}
