package org.coresponse.intake;

import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.FieldChange;

/**
 * Fields of a call were put right.
 *
 * @param fields as the trail may show them
 */
public record CallAmended(
    long incidentId, CallNumber incident, CallNumber call, List<FieldChange> fields)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    var changes = new ArrayList<FieldChange>();
    changes.add(FieldChange.of("call", null, call));
    changes.addAll(fields);
    return changes;
  }
}
