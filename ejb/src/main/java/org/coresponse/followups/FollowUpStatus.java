package org.coresponse.followups;

/** How a follow-up stands. */
public enum FollowUpStatus {
  /** Nobody has tried yet. */
  DUE,
  ATTEMPTED,
  /** The person was spoken with. */
  REACHED,
  /** Ended without that, with a result that says why. */
  CLOSED;

  boolean canBecome(FollowUpStatus next) {
    return !ended() && next != DUE;
  }

  public boolean ended() {
    return this == REACHED || this == CLOSED;
  }
}
