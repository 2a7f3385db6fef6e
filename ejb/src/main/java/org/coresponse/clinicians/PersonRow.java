package org.coresponse.clinicians;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A clinician as a person.
 *
 * @param phone in E.164, or null
 * @param memberUntil first day no longer with the agency, or null while it is open
 * @param enrolledBy name of who entered them
 */
public record PersonRow(
    long id,
    int version,
    String givenName,
    String familyName,
    String pronouns,
    String email,
    String phone,
    LocalDate memberFrom,
    LocalDate memberUntil,
    Instant enrolledAt,
    String enrolledBy,
    List<Speaks> languages)
    implements Serializable {}
