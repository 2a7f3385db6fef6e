package org.coresponse.rings;

/** Why a ring stopped. */
enum StopCause {
  /** Somebody answered it. */
  ANSWERED,
  /** What it rang for is gone. */
  OVER
}
