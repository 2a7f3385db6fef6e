package org.coresponse.dispatch;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * Promise to call somebody back.
 *
 * @param at in the next 24 hours
 */
public record CallBackLater(long response, @NotNull Instant at) {}
