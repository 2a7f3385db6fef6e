package org.coresponse.triage;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.protocol.ResponseMode;

/**
 * What somebody chose instead of the recommendation.
 *
 * @param reason null where it is withheld from this reader
 */
public record OverrideRow(
    ResponseMode mode, String reasonCode, String reason, Instant madeAt, String madeBy)
    implements Serializable {}
