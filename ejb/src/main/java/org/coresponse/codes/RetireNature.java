package org.coresponse.codes;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;

/**
 * Let this nature be chosen until a day, and no more from then on.
 *
 * @param version the version that was read
 * @param on today or later; null brings it back
 */
public record RetireNature(@NotBlank String code, int version, LocalDate on) {}
