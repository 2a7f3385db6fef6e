package org.coresponse.agreements;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Somebody at an agency to write to.
 *
 * @param email or null where there is a telephone number
 * @param phone or null where there is an address
 */
public record ContactGiven(
    @NotBlank @Size(max = 120) String name,
    @NotNull ContactPurpose purpose,
    @Email @Size(min = 1, max = 254) String email,
    @Size(min = 1, max = 40) String phone) {}
