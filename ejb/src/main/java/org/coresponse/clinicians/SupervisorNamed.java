package org.coresponse.clinicians;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** It was kept who supervises an associate. */
public record SupervisorNamed(long clinicianId, long supervisorId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "clinician";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(clinicianId);
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("supervisor", null, supervisorId));
  }
}
