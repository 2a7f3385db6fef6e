package org.coresponse.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.CurrentActor;

/** What it takes to end an incident whose row is held. */
@ApplicationScoped
class IncidentEnds {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject IncidentHands hands;
  @Inject CurrentActor actor;
  @Inject @Any Instance<RunningWork> work;
  @Inject Event<DomainEvent> events;

  /** How many are still at work on it. */
  long running(Incident incident) {
    return work.stream().mapToLong(w -> w.runningOn(incident.id())).sum();
  }

  void requireNothingRunning(Incident incident) {
    var running = running(incident);
    if (running > 0) {
      throw new IncidentHasRunningWorkException(incident.number(), running);
    }
  }

  /** Closes it and fires {@link IncidentClosed}. */
  void close(Incident incident, String disposition, String note) {
    var now = clock.now();
    var before = incident.custody();
    incident.close(disposition, now);
    hands.ended(incident, before);
    var closing = new IncidentClosing(incident.id(), disposition, note, actor.get(), now);
    em.persist(closing);
    events.fire(
        new IncidentClosed(
            incident.id(), incident.number(), disposition, note != null, closing.id()));
  }
}
