package org.coresponse.rings;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Set;
import org.coresponse.platform.CityClock;
import org.coresponse.security.Roles;
import org.hibernate.Session;

/**
 * What other desks ring within their own transaction: it rings if what they do comes true. Whoever
 * rings holds the incident and the response already; a ring is taken after them.
 */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.AGENCY_ADMIN,
  Roles.POLICE_OFFICER,
  Roles.CAD_SYSTEM,
  Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Bell {
  /** Not by the entity: two who ring for the same occasion at once are both right. */
  private static final String ONCE =
      "insert into ring (kind, incident_id, rung_incident_id, response_id, for_subject, for_desk,"
          + " occasion, rings_since, ends_at) values (:kind, :incident, :incident, :response,"
          + " :subject, :desk, :occasion, :since, :ends) on duplicate key update id = id";

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject Event<BellMoved> moved;

  /** Rings, unless the same occasion rang there before. */
  public void ring(NewRing given) {
    em.flush(); // the response may be of this transaction
    em.unwrap(Session.class)
        .createNativeMutationQuery(ONCE)
        .setParameter("kind", given.kind().name())
        .setParameter("incident", given.incidentId())
        .setParameter("response", given.responseId(), Long.class)
        .setParameter("subject", given.toSubject(), String.class)
        .setParameter("desk", given.toDesk() == null ? null : given.toDesk().name(), String.class)
        .setParameter("occasion", given.occasion())
        .setParameter("since", clock.now())
        .setParameter("ends", given.endsAt(), Instant.class)
        .executeUpdate();
    moved.fire(new BellMoved());
  }

  /** The cause of what rings about a response is gone; without kinds, of all that rings. */
  public void over(long responseId, RingKind... kinds) {
    stop("responseId", responseId, kinds);
  }

  /** The cause of what rings about an incident is gone; without kinds, of all that rings. */
  public void overOfIncident(long incidentId, RingKind... kinds) {
    stop("incidentId", incidentId, kinds);
  }

  private void stop(String of, long id, RingKind... kinds) {
    var stopped =
        em.createQuery(
                "update Ring r set r.stoppedAt = :now, r.stopCause = 'OVER' where r."
                    + of
                    + " = :id and r.stoppedAt is null and r.kind in :kinds")
            .setParameter("now", clock.now())
            .setParameter("id", id)
            .setParameter("kinds", Set.of(kinds.length == 0 ? RingKind.values() : kinds))
            .executeUpdate();
    if (stopped > 0) {
      moved.fire(new BellMoved());
    }
  }
}
