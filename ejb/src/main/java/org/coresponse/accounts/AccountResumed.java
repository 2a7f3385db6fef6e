package org.coresponse.accounts;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** A reason for which an account was closed is gone. */
public record AccountResumed(long id, Hold hold, AccountState state) implements DomainEvent {
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
    return List.of(FieldChange.of("hold", hold, null), FieldChange.of("state", null, state));
  }
}
