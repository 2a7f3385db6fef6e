package org.coresponse.accounts;

/** Which accounts a list shows. */
public enum AccountFilter {
  /** Those that have not ended. */
  LIVING,
  /** Those that are to be confirmed or ended. */
  REVIEW_DUE,
  /** Those for which Keycloak is still to do something. */
  QUEUED,
  ENDED
}
