package org.coresponse.transfers;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.coresponse.intake.CallNumber;

/**
 * This call came from a 988 center.
 *
 * @param warm whether their counselor stayed on the line
 * @param rangAt when it began to ring here, or null for now
 */
public record RecordFrom988(
    @NotNull CallNumber call,
    @NotNull Boolean warm,
    Instant rangAt,
    @NotNull @Valid TransferGiven given) {}
