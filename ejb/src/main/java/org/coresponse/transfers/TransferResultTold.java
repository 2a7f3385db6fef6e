package org.coresponse.transfers;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** One center told the other what came of a caller. */
public record TransferResultTold(long incidentId, CallNumber incident, long transfer)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("transfer", null, transfer));
  }
}
