package org.coresponse.roster;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A time of the roster and who fills it.
 *
 * @param worker null while it is open
 * @param agencyId of the worker, or null
 * @param endsAt first instant that is no longer part of it
 */
public record SlotRow(Worker worker, Long agencyId, Instant startsAt, Instant endsAt)
    implements Serializable {

  SlotRow reachedBy(long agency) {
    return agencyId == null || agencyId == agency
        ? this
        : new SlotRow(null, null, startsAt, endsAt);
  }

  /** True hours, also when the clocks change within it. */
  public Duration length() {
    return Duration.between(startsAt, endsAt);
  }
}
