package org.coresponse.swaps;

import org.coresponse.platform.DomainEvent;

/** Somebody would take a shift that was offered. */
public record SwapAccepted(long swap) implements DomainEvent {
  @Override
  public String subjectType() {
    return "swap";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(swap);
  }
}
