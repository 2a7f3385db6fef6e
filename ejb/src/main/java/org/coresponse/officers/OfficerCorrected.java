package org.coresponse.officers;

import org.coresponse.platform.DomainEvent;

/** It was corrected how an officer is reached and spoken of. */
public record OfficerCorrected(long officerId) implements DomainEvent {
  @Override
  public String subjectType() {
    return "officer";
  }

  @Override
  public String subjectNumber() {
    return Long.toString(officerId);
  }
}
