package org.coresponse.search;

import java.io.Serializable;
import java.time.Instant;
import org.coresponse.intake.IncidentStatus;

/**
 * A call of the past from a number or an address.
 *
 * @param incident the incident it belongs to now
 * @param closedAt when that ended; null while it is open
 * @param disposition code it was closed with, or null
 * @param cadDisposition what the CAD said of its end, or null
 * @param sameNumber whether it came from the number, else only from the address
 */
public record FormerCallRow(
    String number,
    String incident,
    IncidentStatus status,
    Instant receivedAt,
    String nature,
    Instant closedAt,
    String disposition,
    String cadDisposition,
    boolean sameNumber)
    implements Serializable {}
