package org.coresponse.governance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * Sign a version.
 *
 * @param capacity in whose name; the signer has its role
 * @param sha256 of the file that the signer has read
 */
public record SignVersion(
    @NotBlank String name, @NotNull Capacity capacity, @NotBlank String sha256) {}
