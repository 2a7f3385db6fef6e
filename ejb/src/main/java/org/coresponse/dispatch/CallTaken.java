package org.coresponse.dispatch;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** A clinician took a call themselves. */
public record CallTaken(long incidentId, CallNumber incident, List<FieldChange> changes)
    implements IncidentEvent {}
