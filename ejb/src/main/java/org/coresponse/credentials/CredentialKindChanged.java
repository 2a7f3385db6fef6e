package org.coresponse.credentials;

import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;

/** The city changed the rules of a kind of credential. */
public record CredentialKindChanged(String code, List<FieldChange> changes) implements DomainEvent {
  public CredentialKindChanged {
    changes = List.copyOf(changes);
  }

  @Override
  public String subjectType() {
    return "credential-kind";
  }

  @Override
  public String subjectNumber() {
    return code;
  }
}
