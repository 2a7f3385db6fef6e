package org.coresponse.officers;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Enter this police officer into the register.
 *
 * @param subject the account's subject where there is one already, or null
 * @param pronouns as they wish to be spoken of, or null
 * @param badge number on it, which nobody else has
 * @param unit or district, as the police call it, or null
 * @param email at work
 * @param phone at work, or null
 * @param serviceFrom first day in the programme
 */
public record RegisterOfficer(
    @Size(min = 1, max = 64) String subject,
    @NotBlank @Size(max = 60) String givenName,
    @NotBlank @Size(max = 60) String familyName,
    @Size(min = 1, max = 40) String pronouns,
    @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,16}") String badge,
    @Size(min = 1, max = 80) String unit,
    @NotBlank @Email @Size(max = 254) String email,
    @Size(max = 40) String phone,
    @NotNull LocalDate serviceFrom) {}
