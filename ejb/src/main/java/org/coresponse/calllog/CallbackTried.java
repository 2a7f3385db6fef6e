package org.coresponse.calllog;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** Somebody tried to call back. */
public record CallbackTried(
    long incidentId, CallNumber incident, CallNumber call, long attemptId, CallbackResult result)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("call", null, call),
        FieldChange.of("result", null, result),
        FieldChange.withheld("number", "callback_attempt:" + attemptId));
  }
}
