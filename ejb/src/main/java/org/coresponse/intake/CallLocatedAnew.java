package org.coresponse.intake;

import java.util.List;
import org.coresponse.platform.FieldChange;

/**
 * A call of an open incident lies in another beat than before, because another map holds. Where
 * that is stands with the call, not in the trail.
 */
public record CallLocatedAnew(long incidentId, CallNumber incident, CallNumber call)
    implements IncidentEvent {
  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("call", null, call));
  }
}
