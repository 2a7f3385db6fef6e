package org.coresponse.intake;

import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.FieldChange;

/**
 * An incident was closed with a disposition.
 *
 * @param noted whether a note was kept with it
 */
public record IncidentClosed(
    long incidentId, CallNumber incident, String dispositionCode, boolean noted, long closingId)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    var changes =
        new ArrayList<>(
            List.of(
                FieldChange.of("status", IncidentStatus.OPEN, IncidentStatus.CLOSED),
                FieldChange.of("disposition", null, dispositionCode)));
    if (noted) {
      changes.add(FieldChange.withheld("note", "incident_closing:" + closingId));
    }
    return changes;
  }
}
