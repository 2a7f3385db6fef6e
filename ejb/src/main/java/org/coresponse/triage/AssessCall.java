package org.coresponse.triage;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.screening.AskScreen;

/**
 * Decide on this call with what is known now.
 *
 * @param callerType null keeps what was said before
 * @param safety answers as they are known now; what is absent or not asked stays as it was said
 *     before
 * @param screen one asking of the screener, from clinicians only; null where it was not asked
 */
public record AssessCall(
    @NotNull CallNumber call,
    CallerType callerType,
    SafetyAnswers safety,
    @Valid AskScreen screen) {}
