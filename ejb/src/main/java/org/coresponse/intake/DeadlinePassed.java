package org.coresponse.intake;

import java.util.List;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.platform.FieldChange;

/**
 * A deadline of an incident or of a response passed, and acted.
 *
 * @param responseId null where it is the incident's own
 */
public record DeadlinePassed(
    long incidentId, CallNumber incident, Long responseId, DeadlineKind deadline)
    implements IncidentEvent {

  @Override
  public List<FieldChange> changes() {
    var passed = FieldChange.of("deadline", deadline, null);
    return responseId == null
        ? List.of(passed)
        : List.of(FieldChange.of("response", null, responseId), passed);
  }
}
