package org.coresponse.screening;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** A clinician asked the suicide screener; the trail names what was answered, not how. */
public record CallScreened(long incidentId, CallNumber incident, List<FieldChange> changes)
    implements IncidentEvent {}
