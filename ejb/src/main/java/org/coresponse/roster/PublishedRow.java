package org.coresponse.roster;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import org.coresponse.credentials.WorkRole;
import org.coresponse.shiftrules.PlannedShift;
import org.coresponse.shiftrules.ShiftKind;

/**
 * A shift as it was published.
 *
 * @param worker who fills it, or null while it is open
 * @param agencyId of the worker, or null
 * @param endsAt first instant that is no longer part of it
 * @param beingPlanned whether the planners mean it to be otherwise, which nobody was told yet
 */
public record PublishedRow(
    long id,
    WorkRole role,
    ShiftKind kind,
    Worker worker,
    Long agencyId,
    Instant startsAt,
    Instant endsAt,
    boolean beingPlanned)
    implements Serializable {

  /** True hours, also when the clocks change within it. */
  public Duration length() {
    return Duration.between(startsAt, endsAt);
  }

  public boolean open() {
    return worker == null;
  }

  PlannedShift asPlanned() {
    return new PlannedShift(id, role, kind, startsAt, endsAt);
  }
}
