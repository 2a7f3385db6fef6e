package org.coresponse.custody;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;

/**
 * How long an incident may wait for somebody to be sent, and an offer for a clinician to accept.
 *
 * @param priority 0 to 10, 10 first
 * @param minutes 1 to 1440
 * @param offerSeconds 10 to 600; null leaves it as it is
 * @param version as it was read
 */
public record WaitAlarmRow(
    @Min(0) @Max(10) Integer priority,
    @Min(1) @Max(1440) Integer minutes,
    @Min(10) @Max(600) Integer offerSeconds,
    Integer version)
    implements Serializable {}
