package org.coresponse.accounts;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that Keycloak is still to do, or refuses to.
 *
 * @param attempts how often it was tried
 * @param dueAt when it is tried next
 * @param trouble why it is not done, or null before the first try
 */
public record OrderRow(
    OrderKind kind, OrderState state, int attempts, Instant dueAt, OrderTrouble trouble)
    implements Serializable {}
