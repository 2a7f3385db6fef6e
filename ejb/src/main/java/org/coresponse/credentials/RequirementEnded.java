package org.coresponse.credentials;

import java.time.LocalDate;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A role no longer asks for something from a day on. */
public record RequirementEnded(long requirement, LocalDate former, LocalDate until)
    implements DomainEvent {
  @Override
  public String subjectType() {
    return "role-requirement";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(requirement);
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("until", former, until));
  }
}
