package org.coresponse.clinicians;

import org.coresponse.platform.DomainEvent;

/** The city took an agency in. */
public record AgencyRegistered(String code) implements DomainEvent {
  @Override
  public String subjectType() {
    return "agency";
  }

  @Override
  public String subjectNumber() {
    return code;
  }
}
