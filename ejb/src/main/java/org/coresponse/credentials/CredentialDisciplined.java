package org.coresponse.credentials;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A discipline was put on a credential's record, or taken off. */
public record CredentialDisciplined(Holder holder, long credentialId, String kind)
    implements DomainEvent {
  @Override
  public String subjectType() {
    return holder.kind().subjectType();
  }

  @Override
  public String subjectNumber() {
    return Long.toString(holder.id());
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("credential", null, credentialId), FieldChange.of("kind", null, kind));
  }
}
