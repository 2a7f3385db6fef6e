package org.coresponse.dispatch;

import jakarta.validation.constraints.NotNull;
import org.coresponse.intake.CallNumber;

/**
 * Offer a caller who is on the line to the clinicians at the desk, and stay on until one accepts.
 *
 * @param clinician id of the one it is offered to; null for whoever is at the desk
 */
public record OfferCall(@NotNull CallNumber incident, Long clinician) {}
