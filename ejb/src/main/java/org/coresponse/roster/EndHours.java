package org.coresponse.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * The hours that the city buys of an agency end, and none follow.
 *
 * @param agency its code
 * @param until first day on which they hold no longer
 */
public record EndHours(@NotBlank String agency, @NotNull LocalDate until) {}
