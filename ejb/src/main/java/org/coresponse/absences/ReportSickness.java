package org.coresponse.absences;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.coresponse.roster.Worker;

/**
 * Somebody is sick from now on.
 *
 * @param worker who, or null for whoever reports it
 * @param until first day back, as far as anybody knows
 */
public record ReportSickness(Worker worker, @NotNull LocalDate until) {}
