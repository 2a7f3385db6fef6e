package org.coresponse.dispatch;

import java.time.Instant;
import java.util.List;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.triage.Decision;

/**
 * One open incident on the board.
 *
 * @param number of the incident, which is its first call's
 * @param waitingSince when its first call was received
 * @param priority 0 to 10, 10 first
 * @param beat of its first call's point when it was entered; null outside the map or without a
 *     point
 * @param decision the recommendation that leads, or null before triage
 * @param safety of all its calls, question by question the answer to be on guard for
 * @param responses those that have not ended
 * @param late nobody has been sent, and it waits longer than the city's alarm
 */
public record BoardRow(
    long id,
    String number,
    int priority,
    Instant waitingSince,
    String nature,
    String address,
    String beat,
    CallerType callerType,
    SafetyAnswers safety,
    String cadPriority,
    String cadDisposition,
    Decision decision,
    List<ResponseRow> responses,
    boolean late) {}
