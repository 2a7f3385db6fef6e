package org.coresponse.asking;

import jakarta.validation.constraints.NotNull;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;

/**
 * What would still be worth asking on this call, if this were known beside what stands.
 *
 * @param callerType null where nothing was said; {@code UNKNOWN} says that it cannot be found out
 * @param safety answers that are not kept yet; what is absent or not asked is as it stands. May be
 *     null
 * @param question the question to say what it decides between; null is the one that settles most
 */
public record AskAbout(
    @NotNull CallNumber call, CallerType callerType, SafetyAnswers safety, String question) {}
