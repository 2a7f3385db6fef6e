package org.coresponse.shiftrules;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How many hours of work the city buys of an agency a week.
 *
 * @param agency its id
 * @param until first day on which it no longer holds, or null while it is open
 */
public record AgencyContract(Long agency, Integer hoursAWeek, LocalDate since, LocalDate until)
    implements Serializable {

  /** Whether it holds for a week: the one that its Monday is in. */
  boolean holds(Week week) {
    return !week.monday().isBefore(since) && (until == null || week.monday().isBefore(until));
  }
}
