package org.coresponse.accounts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Give this clinician an account.
 *
 * @param userName what they type to sign in: small letters, digits, dot, hyphen, underscore
 * @param email where the set-up mail goes
 */
public record CreateAccount(
    @NotNull Long clinician,
    @NotNull AccountRole role,
    @NotBlank @Size(min = 3, max = 60) @Pattern(regexp = "[a-z0-9][a-z0-9._-]*") String userName,
    @NotBlank @Size(max = 254) @Email String email) {}
