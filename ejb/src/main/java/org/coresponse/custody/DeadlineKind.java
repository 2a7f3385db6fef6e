package org.coresponse.custody;

/** What must have happened by a deadline. */
public enum DeadlineKind {
  /** Somebody answers the incident. */
  ANSWER,
  /** Whoever has it in hand says how it stands. */
  REVIEW,
  /** A clinician accepts the call, or it goes back. */
  OFFER,
  /** A clinician who was sent is on the way. */
  START,
  /** The person is called back. */
  CALLBACK,
  /** The other center takes the call. */
  TRANSFER
}
