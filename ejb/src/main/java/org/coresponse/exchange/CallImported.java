package org.coresponse.exchange;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/**
 * A call came in by a file, and its incident is open.
 *
 * @param startedBy subject of who has asked for the import
 */
public record CallImported(long incidentId, CallNumber incident, long importId, String startedBy)
    implements IncidentEvent {
  @Override
  public List<FieldChange> changes() {
    return ImportedBy.changes(importId, startedBy);
  }
}
