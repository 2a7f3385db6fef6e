package org.coresponse.credentials;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** The source of a credential has confirmed it. */
public record CredentialVerified(long clinicianId, long credentialId, String kind)
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
        FieldChange.of("credential", null, credentialId), FieldChange.of("kind", null, kind));
  }
}
