package org.coresponse.roster;

import org.coresponse.platform.DomainEvent;

/** The city buys other hours of an agency, or none any more. */
public record ContractedHoursAgreed(String agency) implements DomainEvent {
  @Override
  public String subjectType() {
    return "agency";
  }

  @Override
  public String subjectNumber() {
    return agency;
  }
}
