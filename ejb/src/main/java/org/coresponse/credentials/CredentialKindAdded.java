package org.coresponse.credentials;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** The city took a kind of credential in. */
public record CredentialKindAdded(String code, CredentialPurpose purpose) implements DomainEvent {
  @Override
  public String subjectType() {
    return "credential-kind";
  }

  @Override
  public String subjectNumber() {
    return code;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("purpose", null, purpose));
  }
}
