package org.coresponse.intake;

import org.coresponse.custody.Custody;

/**
 * An open incident whose row is held until the transaction ends, so that nobody closes it
 * meanwhile.
 *
 * @param priority 0 to 10
 * @param custody in whose hands it is
 */
public record OpenIncident(
    long id, CallNumber number, int version, int priority, Custody custody) {}
