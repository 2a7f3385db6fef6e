package org.coresponse.dispatch;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** A clinician on the telephone asked for a crew. */
public record CrewWanted(long incidentId, CallNumber incident, List<FieldChange> changes)
    implements IncidentEvent {}
