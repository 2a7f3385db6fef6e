package org.coresponse.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.coresponse.custody.Custody;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Owner;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** In whose hands an incident is: people of the floor take it and give it to a queue. */
@Stateless
@RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
public class IncidentCustody {
  @PersistenceContext EntityManager em;
  @Inject IncidentHands hands;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Takes an incident, or gives it to a queue, and fires {@link CustodyMoved}; the same hands again
   * change nothing.
   *
   * @throws NotFoundException when there is no such incident
   * @throws IncidentClosedException when it is not open
   * @throws IncidentMergedException when it goes on as another
   * @throws InvalidFieldException when another person has it and no reason is given
   */
  public Custody hold(@NotNull @Valid HoldIncident command) {
    var incident =
        em.createQuery("select i from Incident i where i.number = :number", Incident.class)
            .setParameter("number", command.incident().value())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("incident", command.incident()));
    incident.requireOpen();
    var by = actor.get();
    var to =
        command.queue() == null ? Owner.person(by.subject(), by.name()) : Owner.of(command.queue());
    var before = incident.custody();
    if (before.owner().equals(to)) {
      return before;
    }
    var others = before.owner().isPerson() && !before.owner().is(by.subject());
    if (others && command.reason() == null) {
      throw new InvalidFieldException("reason", "invalid.reason");
    }
    hands.give(incident, to, why(command, others), command.reason());
    events.fire(new CustodyMoved(incident.id(), incident.number(), before, incident.custody()));
    return incident.custody();
  }

  private static MoveReason why(HoldIncident command, boolean others) {
    if (others) {
      return MoveReason.TAKEN_OVER;
    }
    return command.queue() == null ? MoveReason.TAKEN : MoveReason.RELEASED;
  }
}
