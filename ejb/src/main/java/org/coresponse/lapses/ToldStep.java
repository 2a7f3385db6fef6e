package org.coresponse.lapses;

import java.io.Serializable;
import java.time.Instant;

/**
 * A step that was told or passed over.
 *
 * @param days before the end
 * @param toHolder letters posted to the holder; {@code toAgency} to the agency, {@code toPolice} to
 *     the police, {@code toCity} to the city; all 0 where it was passed over
 */
public record ToldStep(
    int days,
    NoticeOutcome outcome,
    Instant noticedAt,
    int toHolder,
    int toAgency,
    int toPolice,
    int toCity)
    implements Serializable {}
