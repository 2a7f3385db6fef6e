package org.coresponse.followups;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Somebody is to be followed up after this response.
 *
 * @param level null where none was found
 * @param at when the response ended, from which it is due
 * @param clinician subject of whoever signed its record
 * @param clinicianName of the same
 */
public record OpenFollowUp(
    long responseId,
    FollowUpLevel level,
    @NotNull Instant at,
    @NotBlank String clinician,
    @NotNull String clinicianName) {}
