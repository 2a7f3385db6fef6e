package org.coresponse.accounts;

import org.coresponse.platform.DomainEvent;

/** Keycloak is to write to a clinician at another address. */
public record AccountAddressCorrected(long id) implements DomainEvent {
  @Override
  public String subjectType() {
    return "account";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(id);
  }
}
