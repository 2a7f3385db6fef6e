package org.coresponse.accounts;

/** How far an account has come. Its life: wanted, active, suspended and active again, ended. */
public enum AccountState {
  /** Asked for; Keycloak has not got it yet. */
  WANTED,
  /** Signs in. */
  ACTIVE,
  /** Disabled for as long as there is a {@link Hold}. */
  SUSPENDED,
  /** Disabled for good, its role taken away; a new account is another one. */
  ENDED
}
