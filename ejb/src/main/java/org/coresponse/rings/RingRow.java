package org.coresponse.rings;

import java.io.Serializable;
import java.time.Instant;

/**
 * What rings for somebody: the dispatch lane, without narrative.
 *
 * @param incident number of the incident
 * @param address null where none is known
 * @param responseId null where it is about the incident as a whole
 * @param desk null where it rings at this person alone
 * @param endsAt null without a deadline
 */
public record RingRow(
    Long id,
    RingKind kind,
    String incident,
    Integer priority,
    String nature,
    String address,
    Long responseId,
    Desk desk,
    Instant since,
    Instant endsAt)
    implements Serializable {}
