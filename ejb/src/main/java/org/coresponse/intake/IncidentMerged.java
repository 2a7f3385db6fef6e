package org.coresponse.intake;

import java.util.List;
import org.coresponse.platform.FieldChange;

/**
 * An incident goes on as another one.
 *
 * @param survivor the one that took its calls
 */
public record IncidentMerged(long incidentId, CallNumber incident, CallNumber survivor)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("status", IncidentStatus.OPEN, IncidentStatus.MERGED),
        FieldChange.of("mergedInto", null, survivor));
  }
}
