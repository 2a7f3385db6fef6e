package org.coresponse.triage;

/** Whether a way of answering can go at an instant. */
public enum Possibility {
  /** Somebody who may do it is on duty and free. */
  POSSIBLE,
  /** The system has no register of its crews; it is taken as possible. */
  NOT_KNOWN_HERE,
  /** Nobody who may do it is on duty. */
  NOBODY_ON_DUTY,
  /** Those on duty are all on other incidents. */
  ALL_BUSY,
  /** The city does not have that part of the programme: not yet, or no longer. */
  PART_OFF;

  /** Whether it is taken as possible. */
  public boolean goes() {
    return this == POSSIBLE || this == NOT_KNOWN_HERE;
  }
}
