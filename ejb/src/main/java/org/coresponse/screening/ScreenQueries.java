package org.coresponse.screening;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Actor;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Reads how the screener was answered: clinical lane. A clinical supervisor reads all, a clinician
 * on the call all of that call, and a clinician who is not on it only what they asked themselves.
 */
@Stateless
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.CLINICAL_SUPERVISOR})
public class ScreenQueries {
  @PersistenceContext EntityManager em;
  @Inject Screenings screenings;
  @Inject CliniciansOnCall crew;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Each asking of the screener on this call that the reader may see, newest first. Leaves a line
   * in the trail.
   *
   * @throws NotFoundException when there is no such call
   * @throws NotOnTheCallException when the reader is not on the call and asked none of it
   */
  public List<ScreeningRow> ofCall(CallNumber number) {
    var reader = actor.get();
    var found =
        em.createQuery(
                "select c.id, c.incident.id from Call c where c.number = :number", Object[].class)
            .setParameter("number", number.value())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("call", number));
    var all = reads((long) found[1], reader);
    var rows = screenings.ofCall((long) found[0], all ? null : reader.subject());
    if (!all && rows.isEmpty()) {
      throw new NotOnTheCallException();
    }
    events.fire(new ScreensViewed(number));
    return rows;
  }

  /** How far the screener is in each of these incidents in which it was asked: one statement. */
  @RolesAllowed(Roles.CLINICAL_SUPERVISOR)
  public Map<Long, ScreenState> statesOf(Collection<Long> incidents) {
    return screenings.statesOf(incidents);
  }

  /** Whether everything of an incident that is of the clinical lane is open to the one who asks. */
  public boolean readsAllOf(long incidentId) {
    return reads(incidentId, actor.get());
  }

  private boolean reads(long incidentId, Actor reader) {
    return reader.has(Roles.CLINICAL_SUPERVISOR) || crew.include(incidentId, reader.subject());
  }
}
