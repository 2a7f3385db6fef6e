package org.coresponse.roster;

import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.DomainEvent;

/** The city wants more or fewer people on duty in a role. */
public record CoverageTargetsChanged(WorkRole role) implements DomainEvent {
  @Override
  public String subjectType() {
    return "coverage";
  }

  @Override
  public String subjectNumber() {
    return role.name();
  }
}
