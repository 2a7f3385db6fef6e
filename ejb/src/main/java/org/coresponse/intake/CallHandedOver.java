package org.coresponse.intake;

import java.util.ArrayList;
import java.util.List;
import org.coresponse.platform.FieldChange;

/**
 * A colleague works a call from now on.
 *
 * @param from name of whoever worked it, or null
 * @param said whether a word went along
 */
public record CallHandedOver(
    long incidentId,
    CallNumber incident,
    CallNumber call,
    String from,
    String to,
    boolean said,
    long handOverId)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    var changes = new ArrayList<FieldChange>();
    changes.add(FieldChange.of("call", null, call));
    changes.add(FieldChange.of("handler", from, to));
    if (said) {
      changes.add(FieldChange.withheld("word", "call_hand_over:" + handOverId));
    }
    return changes;
  }
}
