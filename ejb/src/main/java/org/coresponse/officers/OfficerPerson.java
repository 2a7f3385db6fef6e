package org.coresponse.officers;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An officer as a person.
 *
 * @param phone in E.164, or null
 * @param serviceUntil first day no longer in the programme, or null while it is open
 * @param registeredBy name of who entered them
 */
public record OfficerPerson(
    int version,
    String givenName,
    String familyName,
    String pronouns,
    String email,
    String phone,
    LocalDate serviceFrom,
    LocalDate serviceUntil,
    Instant registeredAt,
    String registeredBy)
    implements Serializable {}
