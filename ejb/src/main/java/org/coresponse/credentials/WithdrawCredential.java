package org.coresponse.credentials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A credential was stated in error. */
public record WithdrawCredential(
    long credential, @NotBlank @Size(min = 10, max = 500) String reason) {}
