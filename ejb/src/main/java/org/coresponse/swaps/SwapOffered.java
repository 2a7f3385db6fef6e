package org.coresponse.swaps;

import org.coresponse.platform.DomainEvent;

/** Somebody offers a shift of theirs. */
public record SwapOffered(long swap) implements DomainEvent {
  @Override
  public String subjectType() {
    return "swap";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(swap);
  }
}
