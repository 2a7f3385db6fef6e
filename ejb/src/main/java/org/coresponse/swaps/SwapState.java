package org.coresponse.swaps;

/** How a swap stands. */
public enum SwapState {
  /** Nobody has accepted it yet. */
  OFFERED,
  /** Somebody would take it, and it waits for approval. */
  ACCEPTED,
  /** The shift is the other's. */
  DONE,
  REFUSED,
  WITHDRAWN;

  boolean canBecome(SwapState next) {
    return switch (next) {
      case OFFERED, DONE -> this == ACCEPTED;
      case ACCEPTED -> this == OFFERED;
      case REFUSED -> this == ACCEPTED;
      case WITHDRAWN -> this == OFFERED || this == ACCEPTED;
    };
  }
}
