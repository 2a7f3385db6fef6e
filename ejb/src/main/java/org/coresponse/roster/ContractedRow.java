package org.coresponse.roster;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Hours a week that the city buys of an agency.
 *
 * @param agency its code
 * @param until first day on which they hold no longer, or null while they are open
 */
public record ContractedRow(
    Long id, String agency, String agencyName, Integer hoursAWeek, LocalDate since, LocalDate until)
    implements Serializable {}
