package org.coresponse.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;

/**
 * A duty was at another time.
 *
 * @param version as it was read, or null to take whatever stands
 * @param endsAt null of one that runs on
 */
public record CorrectDuty(
    long duty,
    Integer version,
    @NotNull Instant startsAt,
    Instant endsAt,
    @NotBlank @Size(min = 10, max = 500) String reason)
    implements Serializable {}
