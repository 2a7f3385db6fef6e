package org.coresponse.clinicians;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Enter this clinician of an agency into the register.
 *
 * @param agency its code; an agency enrols its own people only
 * @param subject the account's subject where there is one already, or null
 * @param pronouns as they wish to be spoken of, or null
 * @param phone their own number at work, or null
 * @param memberFrom first day with the agency
 */
public record EnrolClinician(
    @NotBlank @Size(max = 16) String agency,
    @Size(max = 64) String subject,
    @NotBlank @Size(max = 60) String givenName,
    @NotBlank @Size(max = 60) String familyName,
    @Size(max = 40) String pronouns,
    @NotBlank @Email @Size(max = 254) String email,
    @Size(max = 40) String phone,
    @NotNull LocalDate memberFrom,
    @NotNull @Size(max = 12) @Valid List<Speaks> languages) {}
