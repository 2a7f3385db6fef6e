package org.coresponse.supervision;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;

/** An associate practised so long on a day, and was supervised so long. */
public record LogHours(
    long clinician,
    @NotNull LocalDate on,
    @NotNull @Min(0) Integer practiceMinutes,
    @NotNull @Min(0) Integer supervisionMinutes)
    implements Serializable {}
