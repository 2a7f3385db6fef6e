package org.coresponse.intake;

import java.util.List;
import org.coresponse.platform.FieldChange;

/** A call was taken in and its incident opened. */
public record CallReceived(long incidentId, CallNumber incident, long callId, SafetyAnswers safety)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return safety.changesFrom(SafetyAnswers.NOTHING_ASKED);
  }
}
