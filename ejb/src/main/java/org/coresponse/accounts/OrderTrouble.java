package org.coresponse.accounts;

/** Why an order is not done yet. */
public enum OrderTrouble {
  /** This server has no secret for Keycloak. */
  NOT_SET_UP,
  /** Keycloak does not answer, or answers with an error of its own. */
  UNREACHABLE,
  /** Keycloak cannot send mail, or the address is not one. */
  MAIL_NOT_SENT,
  /** Somebody else has that user name in Keycloak. */
  NAME_TAKEN,
  /** Keycloak refuses what was asked for. */
  REFUSED,
  /** The user is no longer in Keycloak. */
  GONE
}
