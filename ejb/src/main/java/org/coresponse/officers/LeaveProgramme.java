package org.coresponse.officers;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * This officer leaves the programme.
 *
 * @param until first day no longer in it
 */
public record LeaveProgramme(long officer, @NotNull LocalDate until) {}
