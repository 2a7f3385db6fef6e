package org.coresponse.followups;

/** Which follow-ups are wanted. */
public enum FollowUpFilter {
  /** All that have not ended. */
  OPEN,
  /** Those that the reader has. */
  MINE,
  /** Those that wait at the desk. */
  DESK,
  OVERDUE,
  CLOSED
}
