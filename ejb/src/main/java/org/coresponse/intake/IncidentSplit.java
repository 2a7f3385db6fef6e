package org.coresponse.intake;

import java.util.List;
import org.coresponse.platform.FieldChange;

/**
 * A merged incident stands on its own again, with its first call.
 *
 * @param from the incident that had it
 */
public record IncidentSplit(long incidentId, CallNumber incident, CallNumber from)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("status", IncidentStatus.MERGED, IncidentStatus.OPEN),
        FieldChange.of("mergedInto", from, null));
  }
}
