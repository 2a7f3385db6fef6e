package org.coresponse.credentials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A discipline stands on a credential since a day, or no longer.
 *
 * @param since first day, not after today; null takes it off the record
 * @param note what it is, or why it is taken off
 */
public record DisciplineCredential(
    long credential, LocalDate since, @NotBlank @Size(min = 10, max = 500) String note) {}
