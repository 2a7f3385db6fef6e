package org.coresponse.credentials;

/** How it is found when a credential ends. */
public enum Cycle {
  /** On one day of the year, the same for all who hold it. */
  FIXED_DAY,
  /** So many years after it was issued. */
  FROM_ISSUE,
  /** It does not end. */
  NONE
}
