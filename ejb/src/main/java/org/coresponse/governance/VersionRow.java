package org.coresponse.governance;

import java.io.Serializable;
import java.time.Instant;

/**
 * One version in a list.
 *
 * @param signatures how many it has, of three
 * @param proven whether its newest proof holds; null where there is none
 * @param inForce whether it decides now
 * @param liveFrom null before it goes live; may be ahead
 */
public record VersionRow(
    String name,
    VersionState state,
    Boolean inForce,
    Boolean proven,
    Integer signatures,
    Instant liveFrom,
    Instant retiredAt,
    Instant changedAt,
    String changedBy)
    implements Serializable {}
