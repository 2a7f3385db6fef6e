package org.coresponse.accounts;

/** What Keycloak is to do. Each may be done again, to the same end. */
public enum OrderKind {
  /** Make the user with group and role; disabled until both are there. */
  CREATE,
  /** Let them sign in. */
  ENABLE,
  /** Let them sign in no more, and end their sessions. */
  DISABLE,
  /** As disable, and take the role away. */
  END,
  /** Let them be reached at another address. */
  ADDRESS,
  /** Send the mail by which they choose a password. */
  MAIL;

  /** Whether it is of no use for an account that has ended. */
  boolean opens() {
    return this == ENABLE || this == ADDRESS || this == MAIL;
  }
}
