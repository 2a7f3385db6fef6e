package org.coresponse.dispatch;

import org.coresponse.platform.DomainEvent;

/** Somebody opened the board. Its later refreshes are the same look and leave no further line. */
public record BoardOpened(int shown) implements DomainEvent {
  @Override
  public String subjectType() {
    return "board";
  }

  @Override
  public String subjectNumber() {
    return Integer.toString(shown);
  }
}
