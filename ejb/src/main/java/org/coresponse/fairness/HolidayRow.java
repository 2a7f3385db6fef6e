package org.coresponse.fairness;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** A day that the city counts as a holiday, with its names. */
public record HolidayRow(
    @NotNull LocalDate day,
    @NotBlank @Size(max = 80) String english,
    @NotBlank @Size(max = 80) String spanish)
    implements Serializable {}
