package org.coresponse.intake;

import java.util.List;
import org.coresponse.platform.FieldChange;

/**
 * A closed or cancelled incident was opened again, with a reason.
 *
 * @param formerDisposition null where it had been cancelled
 */
public record IncidentReopened(
    long incidentId,
    CallNumber incident,
    IncidentStatus former,
    String formerDisposition,
    long closingId)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("status", former, IncidentStatus.OPEN),
        FieldChange.of("disposition", formerDisposition, null),
        FieldChange.withheld("reason", "incident_closing:" + closingId));
  }
}
