package org.coresponse.accounts;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Keycloak refuses what was ordered. */
public record AccountOrderRefused(long id, OrderKind kind, OrderTrouble trouble)
    implements DomainEvent {
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
    return List.of(FieldChange.of("order", null, kind), FieldChange.of("trouble", null, trouble));
  }
}
