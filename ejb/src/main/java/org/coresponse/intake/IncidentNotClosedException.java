package org.coresponse.intake;

import org.coresponse.platform.BusinessException;

/** Only a closed or cancelled incident can be reopened. */
public class IncidentNotClosedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public IncidentNotClosedException(CallNumber incident) {
    super(IntakeProblem.INCIDENT_NOT_CLOSED, incident.value());
  }
}
