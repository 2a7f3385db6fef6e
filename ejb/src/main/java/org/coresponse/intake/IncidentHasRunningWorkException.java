package org.coresponse.intake;

import org.coresponse.platform.BusinessException;

/** Somebody is still on the way, on scene or on the line; nobody closes an incident under them. */
public class IncidentHasRunningWorkException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public IncidentHasRunningWorkException(CallNumber incident, long running) {
    super(IntakeProblem.INCIDENT_HAS_RUNNING_WORK, incident.value(), running);
  }
}
