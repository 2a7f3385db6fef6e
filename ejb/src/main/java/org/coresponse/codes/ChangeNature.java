package org.coresponse.codes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Name this nature so from now on, and let it mean this from a day on.
 *
 * @param version the version that was read
 * @param from today or later
 */
public record ChangeNature(
    @NotBlank String code,
    int version,
    @NotNull @Valid NatureLabels labels,
    @NotNull @Valid NatureMeaning meaning,
    @NotNull LocalDate from) {}
