package org.coresponse.intake;

import java.util.List;
import org.coresponse.platform.FieldChange;

/** An incident was called off, with a reason. */
public record IncidentCancelled(long incidentId, CallNumber incident, long closingId)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("status", IncidentStatus.OPEN, IncidentStatus.CANCELLED),
        FieldChange.withheld("reason", "incident_closing:" + closingId));
  }
}
