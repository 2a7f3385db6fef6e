package org.coresponse.intake;

import java.util.List;
import org.coresponse.platform.FieldChange;

/** A closed incident was opened again, with a reason. */
public record IncidentReopened(
    long incidentId, CallNumber incident, String formerDisposition, long closingId)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("status", IncidentStatus.CLOSED, IncidentStatus.OPEN),
        FieldChange.of("disposition", formerDisposition, null),
        FieldChange.withheld("reason", "incident_closing:" + closingId));
  }
}
