package org.coresponse.swaps;

import org.coresponse.platform.DomainEvent;

/** Whoever accepted a swap goes back on it. */
public record SwapReopened(long swap) implements DomainEvent {
  @Override
  public String subjectType() {
    return "swap";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(swap);
  }
}
