package org.coresponse.clinicians;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/**
 * Enter this clinician of an agency into the register.
 *
 * @param agencyName name of the agency if it is not known yet
 * @param subject the account's subject, or null where there is none
 */
public record EnrolClinician(
    @NotBlank @Size(max = 16) String agency,
    @NotBlank @Size(max = 120) String agencyName,
    @Size(max = 64) String subject,
    @NotBlank @Size(max = 60) String givenName,
    @NotBlank @Size(max = 60) String familyName,
    @NotNull Set<ProgrammePart> clearedFor,
    @NotNull @Valid List<LicenceRow> licences) {}
