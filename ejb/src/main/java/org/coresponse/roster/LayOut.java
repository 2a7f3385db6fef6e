package org.coresponse.roster;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Lay a template out over some weeks of the plan.
 *
 * @param from a day of the first week
 * @param firstWeek week of the cycle that this is, from 1
 */
public record LayOut(
    long template,
    @NotNull LocalDate from,
    @NotNull @Min(1) @Max(26) Integer weeks,
    @NotNull @Min(1) @Max(12) Integer firstWeek) {}
