package org.coresponse.accounts;

/** How far an order has come. */
public enum OrderState {
  OPEN,
  DONE,
  /** Keycloak says no, and would again: somebody has to do something else. */
  REFUSED
}
