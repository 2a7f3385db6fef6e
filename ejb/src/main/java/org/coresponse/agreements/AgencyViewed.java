package org.coresponse.agreements;

import org.coresponse.platform.DomainEvent;

/** Somebody read an agency's contacts and agreements. */
public record AgencyViewed(String agency) implements DomainEvent {
  @Override
  public String subjectType() {
    return "agency";
  }

  @Override
  public String subjectNumber() {
    return agency;
  }
}
