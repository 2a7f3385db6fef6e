package org.coresponse.swaps;

import org.coresponse.platform.DomainEvent;

/** A swap was refused. */
public record SwapRefused(long swap) implements DomainEvent {
  @Override
  public String subjectType() {
    return "swap";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(swap);
  }
}
