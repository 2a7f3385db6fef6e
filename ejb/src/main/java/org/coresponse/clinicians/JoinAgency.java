package org.coresponse.clinicians;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * This clinician goes over to another agency.
 *
 * @param agency its code
 * @param from first day with it
 */
public record JoinAgency(
    long clinician, @NotBlank @Size(max = 16) String agency, @NotNull LocalDate from) {}
