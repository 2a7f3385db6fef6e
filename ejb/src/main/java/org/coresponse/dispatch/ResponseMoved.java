package org.coresponse.dispatch;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** A response came to another status. */
public record ResponseMoved(long incidentId, CallNumber incident, List<FieldChange> changes)
    implements IncidentEvent {}
