package org.coresponse.clinicians;

import java.util.List;
import java.util.Set;

/**
 * What is on record of a clinician that their right to work follows from.
 *
 * @param name given and family name
 * @param subject of the account, or null
 */
public record Standing(
    long clinicianId,
    long agencyId,
    String agency,
    String agencyName,
    String subject,
    String name,
    Set<ProgrammePart> clearedFor,
    List<LicenceRow> licences) {}
