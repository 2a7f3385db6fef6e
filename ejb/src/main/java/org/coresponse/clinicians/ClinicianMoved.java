package org.coresponse.clinicians;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A clinician belongs to another agency. */
public record ClinicianMoved(long clinicianId, String agency) implements DomainEvent {
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
    return List.of(FieldChange.of("agency", null, agency));
  }
}
