package org.coresponse.agreements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What was agreed.
 *
 * @param number of the contract or the policy, or null
 * @param expiresOn first day on which it no longer holds; null for a memorandum that holds until it
 *     is ended
 * @param replaces id of the one that ends once this one is confirmed, or null
 */
public record AgreementGiven(
    @NotNull AgreementKind kind,
    @NotBlank @Size(max = 120) String title,
    @Size(min = 1, max = 60) String number,
    @NotNull LocalDate from,
    LocalDate expiresOn,
    Long replaces) {}
