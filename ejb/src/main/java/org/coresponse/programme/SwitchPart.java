package org.coresponse.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.coresponse.clinicians.ProgrammePart;

/** Has a part on, or off, from a day on, until something else is stated of a later day. */
public record SwitchPart(
    @NotNull ProgrammePart part, @NotNull Boolean on, @NotNull LocalDate from) {}
