package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.custody.Custody;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;

/**
 * An open incident as a line of the clinicians' desk. Dispatch lane, without contact or narrative.
 *
 * @param number of the incident, which is its first call's
 * @param priority 0 to 10, 10 first
 * @param address as its first call gave it, or null; so the beat and the language
 * @param safety of all its calls, question by question the answer to be on guard for
 * @param waitingSince when its first call was received
 * @param custody in whose hands the incident is, and by when something must happen
 */
public record DeskCall(
    long id,
    String number,
    int priority,
    String nature,
    String address,
    String beat,
    CallerType callerType,
    String language,
    SafetyAnswers safety,
    Instant waitingSince,
    Custody custody)
    implements Serializable {}
