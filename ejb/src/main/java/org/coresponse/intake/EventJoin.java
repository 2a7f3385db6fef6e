package org.coresponse.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.logging.Logger;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Joins a call that was taken in with the event that its sender named. By then the call is safe:
 * whatever hinders the joining, the call stands alone and is not lost, and no other call waits for
 * it.
 */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.CAD_SYSTEM,
  Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EventJoin {
  private static final Logger LOG = Logger.getLogger(EventJoin.class.getName());
  private static final int TRIES = 3;

  @PersistenceContext EntityManager em;
  @Inject IncidentMerge merge;
  @Inject CurrentActor actor;

  /**
   * Merges the incident of a call with that of another, wherever that goes on now, as {@link
   * IncidentMerge} does. What was joined stays so, and what somebody has split off again is not
   * joined anew. A dispatch system joins nothing: which calls are one event is for people to say.
   *
   * @param event number of a call or an incident
   * @return whether they are one event; false when that is not open, or not known
   */
  public boolean join(CallNumber call, CallNumber event) {
    if (actor.get().has(Roles.CAD_SYSTEM)) {
      return false;
    }
    for (var tries = 0; tries < TRIES; tries++) {
      // asked first: another sending that joins them between the questions is seen by the later
      // ones
      var moved = wasMoved(call);
      var own = goesOnAs(call).orElseThrow();
      var other = goesOnAs(event);
      if (other.isEmpty() || own.equals(other.get())) {
        return other.isPresent();
      }
      if (moved) {
        return false;
      }
      try {
        merge.merge(new MergeIncidents(other.get(), own, null));
        return true;
      } catch (IncidentClosedException | NotFoundException over) {
        return false;
      } catch (IncidentMergedException | EJBException meanwhile) {
        LOG.fine(() -> call + " is joined with " + event + " once more: " + meanwhile);
      }
    }
    LOG.warning(() -> call + " could not be joined with " + event + " and stands alone");
    return false;
  }

  private Optional<CallNumber> goesOnAs(CallNumber number) {
    return em.createQuery(
            "select coalesce(m.number, i.number) from Incident i left join i.mergedInto m"
                + " where i.number = :number",
            String.class)
        .setParameter("number", number.value())
        .getResultStream()
        .findFirst()
        .map(CallNumber::new);
  }

  /** Whether the call, or another into the incident of its number, was moved before. */
  private boolean wasMoved(CallNumber call) {
    return em.createQuery(
                "select count(m) from CallMove m, Incident i where i.number = :number"
                    + " and (m.fromIncidentId = i.id or m.toIncidentId = i.id)",
                Long.class)
            .setParameter("number", call.value())
            .getSingleResult()
        > 0;
  }
}
