package org.coresponse.review;

/** Which overrides a supervisor looks at. */
public enum ReviewState {
  /** Nobody has reviewed it yet. */
  OPEN,
  REVIEWED
}
