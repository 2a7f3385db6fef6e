package org.coresponse.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.coresponse.clinicians.WorkRegister;
import org.coresponse.custody.CustodyLog;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Moved;
import org.coresponse.custody.PassedDeadlines;
import org.coresponse.custody.Waiting;
import org.coresponse.intake.DeadlinePassed;
import org.coresponse.intake.OpenIncident;
import org.coresponse.intake.OpenIncidents;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.presence.Presences;
import org.coresponse.security.Roles;

/**
 * What happens when a response's deadline passes: an offer goes back to whoever made it, and all
 * else rings and gets its next deadline, or goes on from behind a covered screen.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class ResponseDeadlines implements PassedDeadlines {
  @PersistenceContext EntityManager em;
  @Inject OpenIncidents incidents;
  @Inject WorkRegister register;
  @Inject ResponseMoves moves;
  @Inject Presences presences;
  @Inject Alarms alarms;
  @Inject CustodyLog log;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;
  @Inject Event<ResponseDue> due;

  @Override
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public int urgency() {
    return 0; // somebody waits for an answer to an offer
  }

  /** Offers first: behind each a caller waits for a clinician. */
  @Override
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Long> passed(Instant now, int most) {
    return em.createQuery(
            "select r.id from Response r where r.custody.dueAt <= :now order by"
                + " case when r.custody.due = :offer then 0 else 1 end, r.custody.dueAt",
            Long.class)
        .setParameter("offer", DeadlineKind.OFFER)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void act(long id) {
    var known = em.find(Response.class, id);
    if (known == null || !incidents.claim(known.incidentId())) {
      return;
    }
    var incident = incidents.hold(known.incidentId());
    var who = known.clinicianId() == null ? null : register.hold(known.clinicianId());
    em.refresh(known, LockModeType.PESSIMISTIC_WRITE);
    var now = clock.now();
    if (known.custody() == null || !known.custody().isOver(now)) {
      return;
    }
    var passed = known.custody().due();
    var passedAt = known.custody().dueAt();
    if (passed == DeadlineKind.OFFER) {
      moves.passed(incident, known, who, ResponseStatus.EXPIRED, MoveReason.EXPIRED);
    } else if (known.mode().byPhone() && presences.isGone(known.custody().subject())) {
      moves.passed(incident, known, who, ResponseStatus.HANDED_BACK, MoveReason.COVERED);
    } else {
      ringAgain(incident, known, passed, now);
    }
    events.fire(new DeadlinePassed(incident.id(), incident.number(), id, passed, passedAt));
  }

  private void ringAgain(OpenIncident incident, Response known, DeadlineKind passed, Instant now) {
    var before = known.custody();
    switch (passed) {
      case CALLBACK -> known.dueBy(DeadlineKind.CALLBACK, now.plus(Waiting.CALLBACK_AGAIN));
      case START -> known.dueBy(DeadlineKind.START, now.plus(Waiting.START));
      default -> known.dueBy(DeadlineKind.REVIEW, now.plus(Waiting.REVIEW));
    }
    log.keepPassed(
        new Moved(incident.id(), known.id(), before, known.custody(), MoveReason.OVERDUE, null));
    alarms.overdue(incident, known, before);
    due.fire(new ResponseDue(incident.id(), known.id(), passed));
  }
}
