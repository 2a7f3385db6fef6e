package org.coresponse.dispatch;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** A clinician asked another one without handing the call over. */
public record Consulted(long incidentId, CallNumber incident, List<FieldChange> changes)
    implements IncidentEvent {}
