package org.coresponse.review;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.protocol.ResponseMode;

/**
 * A line of the list of overrides that supervisors review.
 *
 * @param call number of the call that was decided on
 * @param recommended what the protocol recommended
 * @param chosen what was chosen instead
 * @param own whether the reader chose it, who then does not review it
 * @param reviews how many reviews there are; 0 is open
 */
public record OverrideToReview(
    Long id,
    String incident,
    String call,
    String nature,
    ResponseMode recommended,
    ResponseMode chosen,
    String reasonCode,
    String reason,
    Instant madeAt,
    String madeBy,
    Boolean own,
    Integer reviews)
    implements Serializable {}
