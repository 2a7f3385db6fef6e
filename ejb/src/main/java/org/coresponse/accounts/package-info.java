/**
 * What contracted clinicians sign in with: accounts that their agency makes, suspends and ends, and
 * what Keycloak has to do for that.
 *
 * <p>Promises. An account is for a clinician of one's own agency, with a role they are cleared for;
 * another agency's is not found. An act and the order to Keycloak that it needs are one
 * transaction; an order is done behind it, tried until it is done, and doing it twice is doing it
 * once. Until an account has its group and its role it cannot sign in. Whoever is suspended is
 * refused here at once, whatever Keycloak does ({@link org.coresponse.accounts.AccountDoor}).
 *
 * <p>Not here: passwords and second factors, which are Keycloak's; the right to work ({@code
 * clinicians}), whose loss and return are heard.
 */
package org.coresponse.accounts;
