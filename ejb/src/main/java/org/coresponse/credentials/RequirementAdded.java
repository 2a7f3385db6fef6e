package org.coresponse.credentials;

import java.time.LocalDate;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A role asks for something more from a day on. */
public record RequirementAdded(
    long requirement, WorkRole role, CredentialPurpose purpose, LocalDate since)
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
    return List.of(
        FieldChange.of("role", null, role),
        FieldChange.of("purpose", null, purpose),
        FieldChange.of("since", null, since));
  }
}
