package org.coresponse.credentials;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody who supervises an associate.
 *
 * @param supervisor their name
 * @param from first day
 * @param until first day on which they no longer do, or null while it is open
 * @param cleared whether the city has cleared them for {@link WorkRole#SUPERVISION}
 * @param holdings the supervisor's own
 */
public record Supervision(
    String supervisor, LocalDate from, LocalDate until, boolean cleared, List<Holding> holdings)
    implements Serializable {

  public Supervision {
    holdings = List.copyOf(holdings);
  }

  boolean runs(LocalDate day) {
    return !day.isBefore(from) && (until == null || day.isBefore(until));
  }

  /** Whether the supervisor is licensed for it (domain.md: a supervisor who is not expired). */
  boolean good(LocalDate day) {
    return runs(day) && cleared && holdings.stream().anyMatch(h -> h.licensesAlone(day));
  }
}
