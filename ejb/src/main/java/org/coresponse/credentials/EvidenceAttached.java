package org.coresponse.credentials;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A file of evidence was put to a credential. */
public record EvidenceAttached(long clinicianId, long credentialId, long evidenceId)
    implements DomainEvent {
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
    return List.of(
        FieldChange.of("credential", null, credentialId),
        FieldChange.of("evidence", null, evidenceId));
  }
}
