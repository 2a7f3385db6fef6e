package org.coresponse.intake;

import java.io.Serializable;
import java.time.Instant;

/**
 * Everything of one call in the dispatch lane.
 *
 * @param handler name of whoever works it; null where nobody has taken it
 * @param callback E.164, or as {@code masked} says
 * @param callbackShown as the region writes it
 * @param rangAt null when the telephone system did not say
 * @param answeredAt null when not known
 * @param language ISO 639 code, or null
 * @param interpreter who interprets, or null
 * @param beat police beat of its point on the city's map, of the map that held last while its
 *     incident was open; null outside the map or without a point
 * @param district police district of that beat
 * @param masked whether contact and free text are withheld from this reader; they are then null
 */
public record CallDetails(
    String number,
    String incident,
    IncidentStatus status,
    int version,
    Instant receivedAt,
    Instant rangAt,
    Instant answeredAt,
    Instant enteredAt,
    String source,
    String externalId,
    String nature,
    CallChannel channel,
    String handler,
    String callback,
    String callbackShown,
    String callerName,
    CallerType callerType,
    String language,
    String interpreter,
    Place location,
    String beat,
    String district,
    String narrative,
    SafetyAnswers safety,
    int priority,
    String cadPriority,
    String cadDisposition,
    boolean masked)
    implements Serializable {

  /** Whether somebody typed it on the call screen; no other system has a number of it then. */
  public boolean typedHere() {
    return ReceiveCall.DESK.equals(source);
  }
}
