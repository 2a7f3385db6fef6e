package org.coresponse.transfers;

/** How a transfer stands. */
public enum TransferState {
  /** It rings at the other center, the caller waits on the line with the clinician. */
  RINGING,
  /** Three are on the line. */
  ANSWERED,
  /** The caller is with the other center; or, never answered, it was taken back. */
  ENDED,
  /** The other center does not take the caller. */
  REFUSED,
  /** Nobody answered in time. */
  TIMED_OUT;

  /** Anything else is refused. */
  public boolean canBecome(TransferState next) {
    return switch (this) {
      case RINGING -> next != RINGING;
      case ANSWERED -> next == ENDED;
      case ENDED, REFUSED, TIMED_OUT -> false;
    };
  }

  public boolean over() {
    return switch (this) {
      case ENDED, REFUSED, TIMED_OUT -> true;
      case RINGING, ANSWERED -> false;
    };
  }
}
