package org.coresponse.search;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.intake.CallChannel;
import org.coresponse.intake.IncidentStatus;

/**
 * One line of a list of calls: no contact, no narrative.
 *
 * @param priority of its incident, 0 to 10, 10 first
 * @param disposition code the incident was closed with, or null
 * @param district police district of its point, or null
 * @param beat police beat of its point, or null
 */
public record CallRow(
    String number,
    String incident,
    IncidentStatus status,
    Instant receivedAt,
    String nature,
    CallChannel channel,
    String address,
    Integer priority,
    String source,
    String externalId,
    String cadPriority,
    String cadDisposition,
    String disposition,
    String district,
    String beat)
    implements Serializable {}
