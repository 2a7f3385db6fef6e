package org.coresponse.clinicians;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * This clinician leaves their agency.
 *
 * @param until first day no longer with it
 */
public record LeaveAgency(long clinician, @NotNull LocalDate until) {}
