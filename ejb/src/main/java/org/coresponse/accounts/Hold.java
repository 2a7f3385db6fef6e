package org.coresponse.accounts;

/** Why an account is disabled; each is taken away by whoever or whatever put it there. */
public enum Hold {
  /** The agency's administrator said so. */
  BY_AGENCY,
  /** The city said so. */
  BY_CITY,
  /** The clinician may not work, in any part of the programme. */
  NO_RIGHT_TO_WORK,
  /** Nobody signed in for 90 days. */
  UNUSED,
  /** The yearly review is overdue by 30 days. */
  NOT_CONFIRMED
}
