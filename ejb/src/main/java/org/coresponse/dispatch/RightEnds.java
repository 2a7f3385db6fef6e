package org.coresponse.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.coresponse.clinicians.RoleRightLost;
import org.coresponse.clinicians.WorkRegister;
import org.coresponse.intake.OpenIncidents;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;

/**
 * What somebody has in hand goes back to the floor when they may no longer work in its role, in the
 * transaction in which that is kept (decision 0028).
 */
@ApplicationScoped
class RightEnds {
  /** Kept with the response in both languages, since whoever reads it later may read either. */
  static final String REASON = "Right to work ended. / Terminó el derecho a trabajar.";

  @PersistenceContext EntityManager em;
  @Inject Responses responses;
  @Inject OpenIncidents incidents;
  @Inject WorkRegister register;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  void moveOn(@Observes RoleRightLost lost) {
    responses
        .runningOf(lost.clinicianId())
        .filter(running -> Dispatch.part(running.mode()).role() == lost.role())
        .ifPresent(this::end);
  }

  private void end(Response running) {
    var incident = incidents.hold(running.incidentId());
    var who = register.hold(running.clinicianId());
    em.refresh(running, LockModeType.PESSIMISTIC_WRITE);
    if (running.status().ended()) {
      return;
    }
    var end = running.status().cutShort();
    running.become(end, REASON, clock.now());
    events.fire(
        new ResponseMoved(
            incident.id(), incident.number(), ResponseDesk.changes(running, who, end)));
  }
}
