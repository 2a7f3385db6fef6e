package org.coresponse.rings;

/** Why it rings. */
public enum RingKind {
  /** A call is offered and waits to be accepted. */
  OFFER(true),
  /** An offer came back to whoever made it. */
  OFFER_RETURNED(true),
  /** An offer was not accepted in time. */
  OFFER_EXPIRED(true),
  /** It is time to call somebody back. */
  CALLBACK_DUE(false),
  /** A promised call-back did not happen. */
  CALLBACK_OVERDUE(true),
  /** Work came from somebody who is gone. */
  MOVED_ON(true),
  /** A clinician let police or EMS go. */
  ESCALATED(true),
  /** A clinician asks for a crew. */
  CREW_WANTED(false),
  /** Something that was to happen has not. */
  LATE(false),
  /** A clinician is asked about a colleague's call. */
  CONSULT(false),
  /** A call did not reach the other center. */
  TRANSFER_FAILED(true);

  private final boolean urgent;

  RingKind(boolean urgent) {
    this.urgent = urgent;
  }

  /**
   * Whether somebody stops it by answering. An offer rings until a clinician accepts it or its time
   * is up: whoever silenced it for the desk would leave the caller to nobody's ears.
   */
  public boolean answerable() {
    return this != OFFER;
  }

  /** Whether somebody waits who is nobody's until it is answered. */
  public boolean urgent() {
    return urgent;
  }
}
