package org.coresponse.duty;

/** How a duty came to its end. */
public enum DutyEnd {
  /** By its holder. */
  SELF,
  RIGHT_LOST,
  /** They no longer belong to their agency. */
  LEFT,
  /** By whoever corrected its times. */
  CORRECTED
}
