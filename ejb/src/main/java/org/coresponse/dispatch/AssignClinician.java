package org.coresponse.dispatch;

import jakarta.validation.constraints.NotNull;
import org.coresponse.intake.CallNumber;
import org.coresponse.protocol.ResponseMode;

/**
 * Send this clinician.
 *
 * @param mode co-response, or one of the two ways by phone
 */
public record AssignClinician(
    @NotNull CallNumber incident, long clinician, @NotNull ResponseMode mode) {}
