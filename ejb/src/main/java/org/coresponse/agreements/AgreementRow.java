package org.coresponse.agreements;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An agreement as it stands today.
 *
 * @param expiresOn first day on which it no longer holds, or null
 * @param enteredBy name of who entered it
 * @param own whether the reader entered it, and so may not confirm it
 * @param endedOn first day on which it no longer holds because it was ended or replaced, or null
 * @param replaces id of the one it takes the place of, or null
 * @param daysLeft until it no longer holds; null where it does not hold or has no end
 */
public record AgreementRow(
    long id,
    AgreementKind kind,
    String title,
    String number,
    LocalDate from,
    LocalDate expiresOn,
    Instant enteredAt,
    String enteredBy,
    boolean own,
    Instant confirmedAt,
    String confirmedBy,
    LocalDate endedOn,
    String endedBy,
    String endReason,
    Long replaces,
    Long replacedBy,
    AgreementState state,
    Long daysLeft,
    List<AgreementFileRow> files)
    implements Serializable {}
