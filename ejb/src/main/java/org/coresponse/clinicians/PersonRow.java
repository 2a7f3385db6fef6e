package org.coresponse.clinicians;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A clinician as a person.
 *
 * @param email null where there is none, and for those from whom contacts are kept
 * @param phone in E.164; null as {@code email}
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
    implements Serializable {

  /** Without what leads to them: an auditor reads no contacts. */
  PersonRow masked() {
    return new PersonRow(
        id,
        version,
        givenName,
        familyName,
        pronouns,
        null,
        null,
        memberFrom,
        memberUntil,
        enrolledAt,
        enrolledBy,
        languages);
  }
}
