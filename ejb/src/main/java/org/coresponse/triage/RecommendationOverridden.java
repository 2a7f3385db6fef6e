package org.coresponse.triage;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** Somebody chose another response than the recommended one. */
public record RecommendationOverridden(
    long incidentId, CallNumber incident, List<FieldChange> changes) implements IncidentEvent {}
