package org.coresponse.swaps;

import jakarta.validation.constraints.NotNull;
import org.coresponse.roster.Worker;

/**
 * Who takes my shift?
 *
 * @param to the only one it is offered to, or null for whoever may
 * @param inExchange whether whoever takes it gives one of theirs
 */
public record OfferSwap(@NotNull Long shift, Worker to, @NotNull Boolean inExchange) {}
