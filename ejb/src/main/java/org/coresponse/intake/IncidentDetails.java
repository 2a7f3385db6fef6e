package org.coresponse.intake;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One incident with its calls.
 *
 * @param priority 0 to 10, 10 first
 * @param disposition code it was closed with, or null while it is open
 * @param closings each time it was closed or cancelled, newest first
 * @param moves calls that came from other incidents or went to them, newest first
 */
public record IncidentDetails(
    long id,
    String number,
    int version,
    IncidentStatus status,
    int priority,
    Instant openedAt,
    Instant closedAt,
    String disposition,
    List<CallDetails> calls,
    List<ClosingRow> closings,
    List<CallMoveRow> moves)
    implements Serializable {

  public boolean open() {
    return status == IncidentStatus.OPEN;
  }
}
