package org.coresponse.transfers;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** A transfer was answered, refused, ended, or not answered in time. */
public record TransferMoved(
    long incidentId, CallNumber incident, long transfer, TransferState before, TransferState after)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("transfer", null, transfer), FieldChange.of("state", before, after));
  }
}
