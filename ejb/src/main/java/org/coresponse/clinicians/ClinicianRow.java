package org.coresponse.clinicians;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * One line of the register.
 *
 * @param mayWork whether the licences of the day allow it, for any part they are cleared for
 * @param lapsedOn first day without a good licence, where it has lapsed; else null
 * @param expiresOn first day on which the licence that is good now will not be; null without one
 */
public record ClinicianRow(
    long id,
    String name,
    String agency,
    String agencyName,
    boolean account,
    List<ProgrammePart> clearedFor,
    List<LicenceRow> licences,
    boolean mayWork,
    LocalDate lapsedOn,
    LocalDate expiresOn)
    implements Serializable {}
