package org.coresponse.credentials;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody opened a file of evidence. */
public record EvidenceOpened(Holder holder, long credentialId, long evidenceId)
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
        FieldChange.of("credential", null, credentialId),
        FieldChange.of("evidence", null, evidenceId));
  }
}
