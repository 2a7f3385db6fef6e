package org.coresponse.accounts;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** An account was closed, or closed for one more reason. */
public record AccountSuspended(long id, Hold hold) implements DomainEvent {
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
    return List.of(FieldChange.of("hold", null, hold));
  }
}
