package org.coresponse.shiftrules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How many hours of work the city buys of an agency a week.
 *
 * @param agency its id
 * @param until first day on which it no longer holds, or null while it is open
 */
public record AgencyContract(Long agency, Integer hoursAWeek, LocalDate since, LocalDate until)
    implements Serializable {

  /**
   * Minutes that are bought of an agency for a week: by the contract agreed last; empty by none.
   */
  static Optional<Long> minutes(Collection<AgencyContract> contracts, Long agency, Week week) {
    return contracts.stream()
        .filter(contract -> contract.agency().equals(agency) && contract.holds(week))
        .max(Comparator.comparing(AgencyContract::since))
        .map(contract -> 60L * contract.hoursAWeek());
  }

  /** Whether it holds for a week: the one that its Monday is in. */
  boolean holds(Week week) {
    return !week.monday().isBefore(since) && (until == null || week.monday().isBefore(until));
  }
}
