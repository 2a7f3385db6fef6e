package org.coresponse.swaps;

import org.coresponse.platform.DomainEvent;

/** Whoever offered a shift keeps it. */
public record SwapWithdrawn(long swap) implements DomainEvent {
  @Override
  public String subjectType() {
    return "swap";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(swap);
  }
}
