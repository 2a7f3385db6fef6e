package org.coresponse.fairness;

import java.time.LocalDate;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** The city counts a day as a holiday, calls it otherwise, or counts it no longer. */
public record HolidayChanged(LocalDate day, String before, String after) implements DomainEvent {
  @Override
  public String subjectType() {
    return "holiday";
  }

  @Override
  public String subjectNumber() {
    return day.toString();
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("name", before, after));
  }
}
