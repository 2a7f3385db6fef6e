package org.coresponse.lapses;

import java.util.List;
import org.coresponse.credentials.Holder;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** It was told that a credential ends, so many days before; 0 is the day itself. */
public record LapseWarned(Holder holder, long credentialId, int days) implements DomainEvent {
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
        FieldChange.of("credential", null, credentialId), FieldChange.of("days", null, days));
  }
}
