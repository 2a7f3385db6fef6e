package org.coresponse.credentials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Its source has confirmed a credential.
 *
 * @param on day on which it was looked up, not after today
 * @param source where, such as the address of the board's register
 */
public record VerifyCredential(
    long credential, @NotNull LocalDate on, @NotBlank @Size(max = 200) String source) {}
