package org.coresponse.officers;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An officer is reached and spoken of so from now on.
 *
 * @param version that was read
 */
public record CorrectOfficer(
    long officer,
    int version,
    @Size(min = 1, max = 40) String pronouns,
    @Size(min = 1, max = 80) String unit,
    @NotBlank @Email @Size(max = 254) String email,
    @Size(max = 40) String phone) {}
