package org.coresponse.eligibility;

import java.io.Serializable;
import java.time.Instant;

/**
 * An incident that was for a part: of the dispatch lane, no contact, no place, no words.
 *
 * @param nature of the incident's own call
 * @param district of that call's point, or null
 * @param reason why nobody served it, or null
 * @param found what stood in the way when it was decided
 */
public record EligibleRow(
    String number,
    Instant openedAt,
    String nature,
    String district,
    Outcome outcome,
    UnservedReason reason,
    UnservedReason found,
    Basis basis,
    Instant decidedAt,
    String ruleVersion)
    implements Serializable {}
