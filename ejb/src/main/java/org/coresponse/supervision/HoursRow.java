package org.coresponse.supervision;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One day of an associate.
 *
 * @param confirmedAt null until the supervisor has
 * @param voidedAt null while it counts
 */
public record HoursRow(
    long id,
    long clinician,
    String name,
    LocalDate on,
    int practiceMinutes,
    int supervisionMinutes,
    long supervisorId,
    String supervisor,
    Instant enteredAt,
    String enteredBy,
    Instant confirmedAt,
    String confirmedBy,
    Instant voidedAt,
    String voidedBy,
    String voidReason)
    implements Serializable {}
