package org.coresponse.intake;

/**
 * A call that was taken in.
 *
 * @param version of the call now
 * @param created whether it was taken in just now
 * @param open whether its incident is open
 */
public record EnteredCall(
    long callId, long incidentId, CallNumber number, int version, boolean created, boolean open) {}
