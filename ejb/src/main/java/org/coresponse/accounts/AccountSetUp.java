package org.coresponse.accounts;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Keycloak has the account. */
public record AccountSetUp(long id, String subject) implements DomainEvent {
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
    return List.of(FieldChange.of("subject", null, subject));
  }
}
