package org.coresponse.intake;

import java.io.Serializable;
import java.time.Instant;

/**
 * Everything of one call in the dispatch lane.
 *
 * @param callback E.164, or as {@code masked} says
 * @param callbackShown as the region writes it
 * @param masked whether contact and free text are withheld from this reader; they are then null
 */
public record CallDetails(
    String number,
    String incident,
    IncidentStatus status,
    int version,
    Instant receivedAt,
    Instant enteredAt,
    String source,
    String externalId,
    String nature,
    CallChannel channel,
    String callback,
    String callbackShown,
    String callerName,
    CallerType callerType,
    Place location,
    String narrative,
    SafetyAnswers safety,
    int priority,
    String cadPriority,
    String cadDisposition,
    boolean masked)
    implements Serializable {}
