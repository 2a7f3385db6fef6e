package org.coresponse.swaps;

import org.coresponse.platform.DomainEvent;

/** A shift passed from one person to another. */
public record SwapApproved(long swap) implements DomainEvent {
  @Override
  public String subjectType() {
    return "swap";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(swap);
  }
}
