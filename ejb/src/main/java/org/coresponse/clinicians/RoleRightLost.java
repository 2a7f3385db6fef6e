package org.coresponse.clinicians;

import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody may no longer work in a role in which they could until then. */
public record RoleRightLost(long clinicianId, WorkRole role) implements DomainEvent {
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
    return List.of(FieldChange.of("role", role, null));
  }
}
