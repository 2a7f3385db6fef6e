package org.coresponse.triage;

import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.FieldChange;

/** Answers went through the protocol and a response was recommended. */
public record CallAssessed(
    long incidentId, CallNumber incident, long assessmentId, List<FieldChange> changes)
    implements IncidentEvent {}
