package org.coresponse.mail;

/** Why a letter could not be sent. */
public enum DeliveryFault {
  /** The mail server did not answer, or broke off. */
  UNREACHABLE(true),
  /** The mail server did not accept user and password. */
  SIGN_IN_REFUSED(true),
  /** The address is none, or the mail server does not know it; trying again changes nothing. */
  ADDRESS_REFUSED(false),
  /** The mail server did not take the letter. */
  REFUSED(false);

  private final boolean ofTheServer;

  DeliveryFault(boolean ofTheServer) {
    this.ofTheServer = ofTheServer;
  }

  /** Whether it would meet every other letter as well. */
  boolean ofTheServer() {
    return ofTheServer;
  }

  /** Whether the same letter may go another time. */
  boolean passes() {
    return this != ADDRESS_REFUSED;
  }
}
