package org.coresponse.accounts;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** An account was asked for. */
public record AccountWanted(long id, long clinician, AccountRole role) implements DomainEvent {
  @Override
  public String subjectType() {
    return "account";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(id);
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(
        FieldChange.of("clinician", null, clinician), FieldChange.of("role", null, role));
  }
}
