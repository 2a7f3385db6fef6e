package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody cleared for a part of the programme, and whether they can be sent.
 *
 * @param shiftEndsAt end of the shift that is running, or null when off shift
 */
public record CandidateRow(
    long id, String name, String agency, Instant shiftEndsAt, Availability availability)
    implements Serializable {}
