package org.coresponse.credentials;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that the right to work follows from.
 *
 * @param memberFrom first day with the present organisation
 * @param memberUntil first day no longer with it, or null while it is open
 * @param clearedFor roles that the city has cleared them for
 */
public record WorkFacts(
    LocalDate memberFrom,
    LocalDate memberUntil,
    Set<WorkRole> clearedFor,
    List<Holding> holdings,
    List<Supervision> supervisions)
    implements Serializable {

  public WorkFacts {
    clearedFor = Set.copyOf(clearedFor);
    holdings = List.copyOf(holdings);
    supervisions = List.copyOf(supervisions);
  }

  boolean member(LocalDate day) {
    return !day.isBefore(memberFrom) && (memberUntil == null || day.isBefore(memberUntil));
  }
}
