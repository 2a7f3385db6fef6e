package org.coresponse.intake;

import java.util.List;
import org.coresponse.platform.FieldChange;

/** A call left an incident and has its own again. */
public record CallSplit(long incidentId, CallNumber incident, CallNumber call)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("call", call, null));
  }
}
