package org.coresponse.replay;

/** Whether a version decides again as it once decided. */
enum Reproduction {
  /** The same outcome by the same rules of every table. */
  SAME,
  DIFFERENT,
  /** Another version decided, so there is nothing to reproduce. */
  OTHER_VERSION
}
