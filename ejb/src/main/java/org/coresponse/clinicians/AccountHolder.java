package org.coresponse.clinicians;

import java.util.Set;

/**
 * A clinician as the person an account is for.
 *
 * @param agency code, the last part of its people's group
 * @param subject of the account they sign in with, or null
 */
public record AccountHolder(
    long clinicianId,
    long agencyId,
    String agency,
    String givenName,
    String familyName,
    String subject,
    Set<ProgrammePart> clearedFor) {

  public String name() {
    return givenName + " " + familyName;
  }
}
