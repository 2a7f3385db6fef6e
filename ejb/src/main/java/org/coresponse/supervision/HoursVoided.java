package org.coresponse.supervision;

import java.time.LocalDate;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Hours that were entered in error were voided. */
public record HoursVoided(long clinicianId, long hoursId, LocalDate on) implements DomainEvent {
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
    return List.of(FieldChange.withheld("hours", "supervised_hours:" + hoursId));
  }
}
