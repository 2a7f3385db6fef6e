package org.coresponse.intake;

import java.time.Instant;

/**
 * A closed incident has ended later than was known.
 *
 * @param before when it was taken to have ended; one that ended at another time is left alone
 */
public record LaterEnd(long incidentId, Instant before, Instant now) {}
