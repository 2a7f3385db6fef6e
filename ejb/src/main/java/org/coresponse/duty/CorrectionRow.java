package org.coresponse.duty;

import java.io.Serializable;
import java.time.Instant;

/** One correction of a duty's times. */
public record CorrectionRow(
    Instant beforeStartsAt,
    Instant beforeEndsAt,
    Instant afterStartsAt,
    Instant afterEndsAt,
    String reason,
    Instant at,
    String by)
    implements Serializable {}
