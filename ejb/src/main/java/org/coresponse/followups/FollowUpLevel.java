package org.coresponse.followups;

/** The clinical level of a person as a response ended: all that dispatch is told of it. */
public enum FollowUpLevel {
  NONE,
  LOW,
  MODERATE,
  HIGH,
  /** Asked in part; treated as high until it is done. */
  INCOMPLETE;

  /** Whether the person is called within a day. */
  public boolean urgent() {
    return this == HIGH || this == INCOMPLETE;
  }
}
