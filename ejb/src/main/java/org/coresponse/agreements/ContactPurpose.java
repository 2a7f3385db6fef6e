package org.coresponse.agreements;

/** What the city writes to somebody at an agency about. */
public enum ContactPurpose {
  CONTRACT,
  CREDENTIALS,
  BILLING,
  ON_CALL
}
