package org.coresponse.intake;

import java.util.List;
import org.coresponse.custody.Custody;
import org.coresponse.platform.FieldChange;

/** An incident came to another hand, by itself or by somebody's act. */
public record CustodyMoved(long incidentId, CallNumber incident, Custody before, Custody after)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("owner", words(before), words(after)));
  }

  private static String words(Custody custody) {
    return custody.name() == null ? custody.queue().name() : custody.name();
  }
}
