package org.coresponse.intake;

import org.coresponse.platform.DomainEvent;

/** A fact that changes what the board shows of one incident. */
public interface IncidentEvent extends DomainEvent {

  /** Row id of the incident, for references across packages. */
  long incidentId();

  /** The number people know the incident by. */
  CallNumber incident();

  @Override
  default String subjectType() {
    return "incident";
  }

  @Override
  default String subjectNumber() {
    return incident().value();
  }
}
