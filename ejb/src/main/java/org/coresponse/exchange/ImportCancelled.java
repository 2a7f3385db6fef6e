package org.coresponse.exchange;

import org.coresponse.platform.DomainEvent;

/** Somebody has cancelled an import, which ends with the rows in hand. */
public record ImportCancelled(long id) implements DomainEvent {
  @Override
  public String subjectType() {
    return "import";
  }

  @Override
  public String subjectNumber() {
    return String.valueOf(id);
  }
}
