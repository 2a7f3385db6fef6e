package org.coresponse.intake;

/**
 * An open incident whose row is held until the transaction ends, so that nobody closes it
 * meanwhile.
 *
 * @param priority 0 to 10
 */
public record OpenIncident(long id, CallNumber number, int version, int priority) {}
