package org.coresponse.roster;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A publication as people read it.
 *
 * @param until first day that is no longer part of it
 * @param changes how many shifts it changed
 * @param told how many notices it gave
 * @param seen how many of them were seen
 */
public record PublicationRow(
    Long id,
    LocalDate from,
    LocalDate until,
    String note,
    Instant at,
    String by,
    Long changes,
    Long told,
    Long seen)
    implements Serializable {}
