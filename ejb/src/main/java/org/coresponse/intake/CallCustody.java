package org.coresponse.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Owner;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Who works a call: whoever entered it, until it is handed to a colleague or taken over by one. An
 * incident in the same hands, or in nobody's, goes along.
 */
@Stateless
@RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR})
public class CallCustody {
  /** Whoever worked a call within this time may be handed another one. */
  public static final Duration RECENT = Duration.ofHours(12);

  /** How many calls that were handed to somebody are listed, the newest first. */
  private static final int MOST = 20;

  @PersistenceContext EntityManager em;
  @Inject HeldCalls held;
  @Inject IncidentHands hands;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Who worked a call of late and can be handed one, without the asker, by name. */
  public List<Colleague> colleagues() {
    return em.createQuery(
            "select distinct c.handler, c.handlerName from Call c where c.handler <> :self"
                + " and (c.enteredAt >= :since or exists (select 1 from HandOver h"
                + " where h.callId = c.id and h.handedAt >= :since))"
                + " order by c.handlerName, c.handler",
            Colleague.class)
        .setParameter("self", actor.get().subject())
        .setParameter("since", clock.now().minus(RECENT))
        .getResultList();
  }

  /**
   * Hands a call to a colleague, or takes it over, and fires {@link CallHandedOver}; handing it to
   * whoever works it changes nothing.
   *
   * @throws NotFoundException when there is no such call
   * @throws IncidentClosedException when its incident is not open
   * @throws InvalidFieldException when nobody of late has the subject
   */
  public void handOver(@NotNull @Valid HandOverCall command) {
    var by = actor.get();
    var to =
        command.to() == null || command.to().equals(by.subject())
            ? new Colleague(by.subject(), by.name())
            : colleagues().stream()
                .filter(colleague -> colleague.subject().equals(command.to()))
                .findFirst()
                .orElseThrow(() -> new InvalidFieldException("to", "invalid.colleague"));
    var call = held.hold(command.call());
    if (call.isWorkedBy(to.subject())) {
      return;
    }
    var from = call.handlerName();
    var row = new HandOver(call, to, command.word(), by, clock.now());
    em.persist(row);
    var incident = call.incident();
    var owner = incident.custody().owner();
    var goesAlong = !owner.isPerson() || owner.is(call.handler());
    call.handTo(to);
    if (goesAlong) {
      hands.give(
          incident, Owner.person(to.subject(), to.name()), MoveReason.HANDED_OVER, command.word());
    }
    events.fire(
        new CallHandedOver(
            incident.id(),
            incident.number(),
            call.number(),
            from,
            to.name(),
            command.word() != null,
            row.id()));
  }

  /** Calls of open incidents that others handed to the asker, who works them still. */
  public List<HandOverRow> handedToMe() {
    return em.createQuery(
            "select c.number, i.number, c.nature, h.fromName, h.toName, h.word, h.handedAt,"
                + " h.handedByName from HandOver h join Call c on c.id = h.callId"
                + " join c.incident i where h.toSubject = :self and c.handler = :self"
                + " and h.handedBy <> :self and i.status = 'OPEN' and h.id = (select max(l.id)"
                + " from HandOver l where l.callId = c.id) order by h.id desc",
            HandOverRow.class)
        .setParameter("self", actor.get().subject())
        .setMaxResults(MOST)
        .getResultList();
  }
}
