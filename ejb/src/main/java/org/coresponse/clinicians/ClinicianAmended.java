package org.coresponse.clinicians;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/**
 * The agency corrected how a clinician is spoken of, reached or what they speak; the trail names
 * the fields alone.
 */
public record ClinicianAmended(long clinicianId, List<String> fields) implements DomainEvent {
  public ClinicianAmended {
    fields = List.copyOf(fields);
  }

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
    return fields.stream()
        .map(field -> FieldChange.withheld(field, "clinician:" + clinicianId))
        .toList();
  }
}
