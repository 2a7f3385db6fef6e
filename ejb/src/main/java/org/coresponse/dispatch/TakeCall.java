package org.coresponse.dispatch;

import jakarta.validation.constraints.NotNull;
import org.coresponse.intake.CallNumber;

/**
 * Take an incident oneself, as a clinician.
 *
 * @param way {@code PULLED} to call back, {@code JOINED} to go on the line while others are on
 *     their way
 */
public record TakeCall(@NotNull CallNumber incident, @NotNull ResponseWay way) {}
