package org.coresponse.accounts;

/**
 * An order with all that Keycloak has to be told, for whoever does it outside of a transaction.
 *
 * @param key what the user carries in Keycloak
 * @param subject the user's id in Keycloak, or null while it is not known
 * @param open whether they may sign in once it is done
 */
record OrderToDo(
    long order,
    OrderKind kind,
    String key,
    String subject,
    String userName,
    String email,
    String givenName,
    String familyName,
    String group,
    AccountRole role,
    boolean open) {}
