package org.coresponse.dispatch;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** A caller was offered to the clinicians at the desk. */
public record CallOffered(long incidentId, CallNumber incident, List<FieldChange> changes)
    implements IncidentEvent {}
