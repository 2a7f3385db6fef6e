package org.coresponse.eligibility;

/**
 * Why a clinician did not answer an incident that was theirs, after the list "Unserved reason" of
 * domain.md. That list's {@code out_of_area} and {@code system_down} are not here: nothing that the
 * system knows tells them.
 */
public enum UnservedReason {
  /** Nobody had a shift on that day of the city. */
  NO_SHIFT,
  /** There were shifts on that day, none at that second. */
  OUT_OF_HOURS,
  /** All who were on shift and had the right to work were on other incidents. */
  ALL_BUSY,
  /** There was a shift at that second, and nobody on it had the right to work. */
  LICENCE_LAPSED,
  /** Somebody was on shift and free, and nobody sent them. */
  NOT_SENT,
  /** The caller would not talk to a clinician, or asked for the police. */
  DECLINED_BY_CALLER,
  /** Whoever was sent was called back or gave it back before they had begun. */
  RECALLED,
  /** Whoever was offered it did not take it in time. */
  TRANSFER_TIMEOUT
}
