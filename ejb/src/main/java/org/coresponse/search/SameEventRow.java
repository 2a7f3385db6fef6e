package org.coresponse.search;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.coresponse.intake.IncidentStatus;

/**
 * An incident that may be the same event: the call of it that is most alike.
 *
 * @param call number of that call
 * @param receivedAt when that call was received
 * @param reasons why, the strongest first; never empty
 * @param meters how far apart the two points are; null unless both have one
 */
public record SameEventRow(
    String call,
    String incident,
    IncidentStatus status,
    Instant receivedAt,
    String nature,
    String address,
    int priority,
    List<SameEventReason> reasons,
    Integer meters)
    implements Serializable {

  public SameEventRow {
    reasons = List.copyOf(reasons);
  }

  public boolean open() {
    return status == IncidentStatus.OPEN;
  }
}
