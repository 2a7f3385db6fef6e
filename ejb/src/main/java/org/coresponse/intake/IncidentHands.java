package org.coresponse.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.coresponse.custody.Custody;
import org.coresponse.custody.CustodyLog;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Moved;
import org.coresponse.custody.Owner;
import org.coresponse.custody.Queue;
import org.coresponse.custody.WaitAlarms;
import org.coresponse.custody.Waiting;
import org.coresponse.platform.CityClock;
import org.coresponse.security.Actor;
import org.coresponse.security.Roles;
import org.hibernate.LockMode;
import org.hibernate.Session;

/** Puts incidents into hands and keeps who held them. The caller holds the incident. */
@ApplicationScoped
class IncidentHands {
  @PersistenceContext EntityManager em;
  @Inject WaitAlarms alarms;
  @Inject CustodyLog log;
  @Inject CityClock clock;

  /** Whoever answers a call has it; what a machine sends is the dispatchers'. */
  static Owner of(Actor by) {
    return by.has(Roles.CAD_SYSTEM) || by.isSystem()
        ? Owner.of(Queue.DISPATCH)
        : Owner.person(by.subject(), by.name());
  }

  /** The hands that an incident without an answer begins in. */
  Custody begin(Owner owner, Instant openedAt, int priority) {
    var now = clock.now();
    return Custody.of(
        owner,
        now,
        DeadlineKind.ANSWER,
        Waiting.answerBy(openedAt, alarms.answerWithin(priority), now));
  }

  /** Keeps that it has begun, once it has a row. */
  void begun(Incident incident, MoveReason why) {
    log.keep(new Moved(incident.id(), null, null, incident.custody(), why, null));
  }

  /** Keeps that it is in nobody's hands any more, where {@code before} says whose it was. */
  void ended(Incident incident, Custody before) {
    log.keep(new Moved(incident.id(), null, before, null, MoveReason.ENDED, null));
  }

  /** Gives it to somebody; the same hands again change nothing. */
  void give(Incident incident, Owner to, MoveReason why, String word) {
    var before = incident.custody();
    if (before.owner().equals(to)) {
      return;
    }
    incident.comeTo(to, clock.now());
    log.keep(new Moved(incident.id(), null, before, incident.custody(), why, word));
  }

  /** By when somebody must answer it, from now on. */
  void awaitAnswer(Incident incident) {
    incident.dueBy(
        DeadlineKind.ANSWER,
        Waiting.answerBy(
            incident.openedAt(), alarms.answerWithin(incident.priority()), clock.now()));
  }

  /** An incident, held; none where another transaction has it. */
  Optional<Incident> claim(long id) {
    return em.unwrap(Session.class)
        .createQuery("select i from Incident i where i.id = :id", Incident.class)
        .setParameter("id", id)
        .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
        .uniqueResultOptional();
  }
}
