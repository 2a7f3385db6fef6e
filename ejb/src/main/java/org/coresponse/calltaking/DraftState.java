package org.coresponse.calltaking;

/** Where a draft stands. */
enum DraftState {
  /** Being typed, or left. */
  OPEN,
  /** Taken in as a call. */
  SENT,
  /** Thrown away by its owner. */
  DISCARDED
}
