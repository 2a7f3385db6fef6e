package org.coresponse.credentials;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A clinician holds this credential, by their agency's word.
 *
 * @param kind code of its kind
 * @param number as it stands on it, or null where there is none
 * @param state of the United States it is of, or null
 * @param expiresOn first day on which it is no longer good; null only where the kind does not end
 */
public record StateCredential(
    long clinician,
    @NotBlank @Size(max = 16) String kind,
    @Size(min = 1, max = 40) String number,
    @Pattern(regexp = "[A-Z]{2}") String state,
    @NotNull LocalDate issuedOn,
    LocalDate expiresOn)
    implements Serializable {}
