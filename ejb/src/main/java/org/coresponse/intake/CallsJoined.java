package org.coresponse.intake;

import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.FieldChange;

/**
 * An incident took the calls of another one.
 *
 * @param calls numbers of those calls
 * @param from the incident they left
 */
public record CallsJoined(
    long incidentId, CallNumber incident, List<CallNumber> calls, CallNumber from)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    var changes = new ArrayList<FieldChange>();
    changes.add(FieldChange.of("from", null, from));
    calls.forEach(call -> changes.add(FieldChange.of("call", null, call)));
    return changes;
  }
}
