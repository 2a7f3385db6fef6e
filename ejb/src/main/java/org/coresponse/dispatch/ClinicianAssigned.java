package org.coresponse.dispatch;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** A dispatcher sent a clinician. */
public record ClinicianAssigned(long incidentId, CallNumber incident, List<FieldChange> changes)
    implements IncidentEvent {}
