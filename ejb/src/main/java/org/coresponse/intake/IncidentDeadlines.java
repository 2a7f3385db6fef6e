package org.coresponse.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.coresponse.custody.CustodyLog;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Moved;
import org.coresponse.custody.Owner;
import org.coresponse.custody.PassedDeadlines;
import org.coresponse.custody.Queue;
import org.coresponse.custody.Waiting;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.presence.Presences;
import org.coresponse.security.Roles;

/**
 * What happens when nobody has answered an incident in time, or nobody has looked at it while it is
 * being answered: whoever has it is rung, and it gets its next deadline; from behind a covered
 * screen it goes to dispatch.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class IncidentDeadlines implements PassedDeadlines {
  @PersistenceContext EntityManager em;
  @Inject IncidentHands hands;
  @Inject Presences presences;
  @Inject CustodyLog log;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  @Override
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public int urgency() {
    return 1;
  }

  @Override
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public List<Long> passed(Instant now, int most) {
    return em.createQuery(
            "select i.id from Incident i where i.custody.dueAt <= :now order by i.custody.dueAt",
            Long.class)
        .setParameter("now", now)
        .setMaxResults(most)
        .getResultList();
  }

  @Override
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void act(long id) {
    var now = clock.now();
    hands
        .claim(id)
        .filter(incident -> incident.custody() != null && incident.custody().isOver(now))
        .ifPresent(incident -> act(incident, now));
  }

  private void act(Incident incident, Instant now) {
    var before = incident.custody();
    if (before.due() == DeadlineKind.REVIEW) {
      incident.dueBy(DeadlineKind.REVIEW, now.plus(Waiting.REVIEW));
    } else {
      hands.awaitAnswer(incident);
    }
    var why = MoveReason.OVERDUE;
    if (presences.isGone(before.subject())) {
      why = MoveReason.COVERED;
      incident.comeTo(Owner.of(Queue.DISPATCH), now);
    }
    log.keepPassed(new Moved(incident.id(), null, before, incident.custody(), why, null));
    events.fire(
        new DeadlinePassed(incident.id(), incident.number(), null, before.due(), before.dueAt()));
  }
}
