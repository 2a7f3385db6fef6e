package org.coresponse.transfers;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** A caller goes to a 988 center, or came from one. */
public record TransferBegun(
    long incidentId, CallNumber incident, long transfer, Direction direction, String center)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("direction", null, direction),
        FieldChange.of("center", null, center),
        FieldChange.withheld("callback", "line_transfer:" + transfer));
  }
}
