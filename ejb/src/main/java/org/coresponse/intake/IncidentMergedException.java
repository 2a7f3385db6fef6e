package org.coresponse.intake;

import org.coresponse.platform.BusinessException;

/** The incident goes on as another one; what is to be done is done there. */
public class IncidentMergedException extends BusinessException {
  private static final long serialVersionUID = 1L;

  public IncidentMergedException(CallNumber incident, CallNumber survivor) {
    super(IntakeProblem.INCIDENT_MERGED, incident.value(), survivor.value());
  }
}
