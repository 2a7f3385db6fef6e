package org.coresponse.web.roster;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Until when somebody is sick: the first day back. */
public record FirstDayBack(@NotNull LocalDate until) {}
