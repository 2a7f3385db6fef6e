package org.coresponse.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Settings;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Shows calls one by one, each reader within their scope. What is shown leaves a line in the trail,
 * in the same transaction.
 */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.POLICE_OFFICER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.AUDITOR,
  Roles.CAD_SYSTEM,
  Roles.SYSTEM
})
public class CallQueries {
  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Settings settings;
  @Inject Event<DomainEvent> events;

  /**
   * One call.
   *
   * @throws NotFoundException when there is none, or it is outside the reader's scope
   */
  public CallDetails details(CallNumber number) {
    var call =
        read("c.number", number).stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("call", number));
    events.fire(new CallViewed(number));
    return call;
  }

  /** The calls of one incident, first call first. */
  public List<CallDetails> ofIncident(CallNumber incident) {
    var calls = read("i.number", incident);
    if (calls.isEmpty()) {
      throw new NotFoundException("incident", incident);
    }
    events.fire(new CallViewed(incident));
    return calls;
  }

  private List<CallDetails> read(String by, CallNumber number) {
    var scope = CallScope.of(actor.get());
    return em.createQuery(
            "select c from Call c join fetch c.incident join c.incident i where "
                + by
                + " = :number and"
                + scope.where()
                + " order by c.receivedAt, c.id",
            Call.class)
        .setParameter("number", number.value())
        .setParameter("openOnly", scope.openOnly())
        .setParameter("enteredBy", scope.enteredBy())
        .getResultStream()
        .map(c -> c.details(scope.masked(), settings.cityRegion()))
        .toList();
  }
}
