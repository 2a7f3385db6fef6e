package org.coresponse.clinicians;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An associate is supervised by another clinician; whoever did until then no longer does.
 *
 * @param from first day
 */
public record NameSupervisor(long clinician, long supervisor, @NotNull LocalDate from) {}
