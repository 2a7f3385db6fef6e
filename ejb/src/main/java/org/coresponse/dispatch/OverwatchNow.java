package org.coresponse.dispatch;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Every desk at one moment.
 *
 * @param offers callers who wait on the line, the one that goes back first first
 * @param inPeoplesHands open incidents that a person has, clinicians too
 * @param cut whether there is more than is listed
 */
public record OverwatchNow(
    Instant at,
    List<HeldCall> offers,
    List<DeskRow> desks,
    List<QueueRow> queues,
    List<FloorRow> floor,
    long inPeoplesHands,
    boolean cut)
    implements Serializable {

  /** How many deadlines have passed without anything being done since. */
  public long overdue() {
    return desks.stream().flatMap(d -> d.held().stream()).filter(HeldCall::overdue).count()
        + queues.stream().flatMap(q -> q.first().stream()).filter(HeldIncident::overdue).count()
        + floor.stream().flatMap(f -> f.held().stream()).filter(HeldIncident::overdue).count();
  }
}
