package org.coresponse.clinicians;

import java.time.LocalDate;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** It was kept until when a clinician belongs to their agency. */
public record ClinicianLeaves(long clinicianId, LocalDate until) implements DomainEvent {
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
    return List.of(FieldChange.of("memberUntil", null, until));
  }
}
