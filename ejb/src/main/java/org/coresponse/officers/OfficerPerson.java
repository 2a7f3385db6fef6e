package org.coresponse.officers;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An officer as a person.
 *
 * @param email null for those from whom contacts are kept
 * @param phone in E.164; null where there is none, and as {@code email}
 * @param subject number of the account they sign in with; null where there is none, and as {@code
 *     email}
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
    String subject,
    LocalDate serviceFrom,
    LocalDate serviceUntil,
    Instant registeredAt,
    String registeredBy)
    implements Serializable {

  /** Without what leads to them: an auditor reads no contacts. */
  OfficerPerson masked() {
    return new OfficerPerson(
        version,
        givenName,
        familyName,
        pronouns,
        null,
        null,
        null,
        serviceFrom,
        serviceUntil,
        registeredAt,
        registeredBy);
  }
}
