package org.coresponse.intake;

import java.util.List;
import org.coresponse.platform.FieldChange;

/** An incident was closed with a disposition. */
public record IncidentClosed(
    long incidentId, CallNumber incident, String dispositionCode, long closingId)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("status", IncidentStatus.OPEN, IncidentStatus.CLOSED),
        FieldChange.of("disposition", null, dispositionCode),
        FieldChange.withheld("note", "incident_closing:" + closingId));
  }
}
