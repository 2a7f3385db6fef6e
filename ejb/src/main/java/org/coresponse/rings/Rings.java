package org.coresponse.rings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Actor;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** What rings for whoever asks: at themselves, and at the desks where they sit. */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.CLINICAL_SUPERVISOR
})
public class Rings {
  static final int MOST = 50;

  /** The diversion desk is where those are who are on duty for it. */
  private static final String MINE =
      " (r.forSubject = :subject or r.forDesk in :desks and (r.forDesk <> 'DIVERSION'"
          + " or exists (select d.id from Duty d join Clinician c on c.id = d.clinicianId"
          + " where c.subject = :subject and d.role = 'DIVERSION' and d.endsAt is null)))";

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;
  @Inject Event<BellMoved> moved;

  /** What rings for the asker, the nearest deadline first, then the newest; one statement. */
  public List<RingRow> mine() {
    return asked(
            em.createQuery(
                "select r.id, r.kind, i.number, i.priority, c.nature, c.place.address,"
                    + " r.responseId, r.forDesk, r.ringsSince, r.endsAt from Ring r"
                    + " join Incident i on i.id = r.incidentId"
                    + " left join Call c on c.number = i.number where r.stoppedAt is null and"
                    + MINE
                    + " order by r.endsAt asc nulls last, r.id desc",
                RingRow.class),
            actor.get())
        .setMaxResults(MOST)
        .getResultList();
  }

  /**
   * Stops a ring: a person's for them, a desk's for all who are there, and keeps who it was. Fires
   * {@link RingAnswered}; once it has stopped, nothing happens.
   *
   * @throws RingsOnException when it is an offer, which is accepted or returned at the desk
   * @throws NotFoundException when none like it rings or rang for the asker
   */
  public void answer(long id) {
    var by = actor.get();
    var ring =
        asked(em.createQuery("select r from Ring r where r.id = :id and" + MINE, Ring.class), by)
            .setParameter("id", id)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("ring", id));
    if (!ring.kind().answerable()) {
      throw new RingsOnException(numberOf(ring.incidentId()));
    }
    if (ring.answer(by, clock.now())) {
      events.fire(new RingAnswered(numberOf(ring.incidentId()), ring.kind()));
      moved.fire(new BellMoved());
    }
  }

  private static <T> TypedQuery<T> asked(TypedQuery<T> query, Actor by) {
    return query.setParameter("subject", by.subject()).setParameter("desks", Desk.of(by));
  }

  private String numberOf(long incidentId) {
    return em.createQuery("select i.number from Incident i where i.id = :id", String.class)
        .setParameter("id", incidentId)
        .getSingleResult();
  }
}
