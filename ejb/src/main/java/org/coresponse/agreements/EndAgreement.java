package org.coresponse.agreements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * End this agreement, or decline it where it was not confirmed.
 *
 * @param agency code of the agency
 * @param on first day on which it no longer holds
 */
public record EndAgreement(
    @NotNull String agency,
    long agreement,
    @NotNull LocalDate on,
    @NotBlank @Size(min = 10, max = 500) String reason) {}
