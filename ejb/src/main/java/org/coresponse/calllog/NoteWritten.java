package org.coresponse.calllog;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** Something was written down about a call. */
public record NoteWritten(long incidentId, CallNumber incident, CallNumber call, long noteId)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("call", null, call), FieldChange.withheld("note", "call_note:" + noteId));
  }
}
