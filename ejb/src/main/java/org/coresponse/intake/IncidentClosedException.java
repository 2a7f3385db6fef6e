package org.coresponse.intake;

import org.coresponse.platform.BusinessException;

/** A closed incident cannot be changed, only reopened. */
public class IncidentClosedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public IncidentClosedException(CallNumber incident) {
    super(IntakeProblem.INCIDENT_CLOSED, incident.value());
  }
}
