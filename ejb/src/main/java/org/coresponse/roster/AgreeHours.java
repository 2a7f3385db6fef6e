package org.coresponse.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * From this day on the city buys so many hours a week of an agency.
 *
 * @param agency its code
 */
public record AgreeHours(
    @NotBlank String agency,
    @NotNull @Min(0) @Max(20_000) Integer hoursAWeek,
    @NotNull LocalDate since) {}
