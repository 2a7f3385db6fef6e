package org.coresponse.accounts;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** Somebody read a list of accounts. */
public record AccountsListed(int shown) implements DomainEvent {
  @Override
  public String subjectType() {
    return "accounts";
  }

  @Override
  public String subjectNumber() {
    return null;
  }

  @Override
  public List<FieldChange> changes() {
    return List.of(FieldChange.of("shown", null, shown));
  }
}
