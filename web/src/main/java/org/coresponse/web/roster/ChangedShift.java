package org.coresponse.web.roster;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.coresponse.roster.Worker;

/**
 * A shift as it is to be.
 *
 * @param worker null to open it
 * @param reason why a rule that warns is not kept, or null
 */
public record ChangedShift(
    Worker worker, @NotNull Instant startsAt, @NotNull Instant endsAt, String reason) {}
