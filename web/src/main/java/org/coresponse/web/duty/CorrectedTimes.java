package org.coresponse.web.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * The times that a duty is to have.
 *
 * @param endsAt null of one that runs on
 */
public record CorrectedTimes(
    @NotNull Instant startsAt,
    Instant endsAt,
    @NotBlank @Size(min = 10, max = 500) String reason) {}
