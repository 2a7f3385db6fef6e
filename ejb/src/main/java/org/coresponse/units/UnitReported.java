package org.coresponse.units;

import java.time.Instant;
import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** A dispatch system said what a unit reported on a call. */
public record UnitReported(
    long incidentId,
    CallNumber incident,
    CallNumber call,
    String unit,
    UnitStatus status,
    Instant at)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("call", null, call),
        FieldChange.of("unit", null, unit),
        FieldChange.of("status", null, status),
        FieldChange.of("at", null, at));
  }
}
