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
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.custody.MoveReason;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Ends incidents, calls them off and opens them again. */
@Stateless
@RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR, Roles.SYSTEM})
public class IncidentDesk {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CodeLists codes;
  @Inject IncidentHands hands;
  @Inject CurrentActor actor;
  @Inject IncidentEnds ends;
  @Inject Event<DomainEvent> events;

  /**
   * Closes an incident and fires {@link IncidentClosed}. Closing it again with the same disposition
   * changes nothing.
   *
   * @throws IncidentClosedException when it was closed with another disposition, or cancelled
   * @throws IncidentMergedException when it goes on as another
   * @throws IncidentHasRunningWorkException while a response has not ended
   * @throws InvalidFieldException when the disposition is not one that may be chosen
   * @throws StaleDataException when it was changed since {@code version} was read
   */
  public void close(@NotNull @Valid CloseIncident command) {
    if (!codes.mayChoose(CodeList.DISPOSITION, command.disposition())) {
      throw new InvalidFieldException("disposition", "invalid.code");
    }
    var incident = hold(command.incident());
    if (command.disposition().equals(incident.dispositionCode())) {
      return;
    }
    incident.requireOpen();
    StaleDataException.requireCurrent(command.version(), incident.version());
    ends.requireNothingRunning(incident);
    ends.close(incident, command.disposition(), command.note());
  }

  /**
   * Calls an incident off because there is nothing to answer, and fires {@link IncidentCancelled}.
   * Cancelling it again changes nothing.
   *
   * @throws IncidentClosedException when it is closed
   * @throws IncidentMergedException when it goes on as another
   * @throws IncidentHasRunningWorkException while a response has not ended
   * @throws StaleDataException when it was changed since {@code version} was read
   */
  public void cancel(@NotNull @Valid CancelIncident command) {
    var incident = hold(command.incident());
    if (incident.status() == IncidentStatus.CANCELLED) {
      return;
    }
    incident.requireOpen();
    StaleDataException.requireCurrent(command.version(), incident.version());
    ends.requireNothingRunning(incident);
    var now = clock.now();
    var before = incident.custody();
    incident.cancel(now);
    hands.ended(incident, before);
    var closing = new IncidentClosing(incident.id(), null, command.reason(), actor.get(), now);
    em.persist(closing);
    events.fire(new IncidentCancelled(incident.id(), incident.number(), closing.id()));
  }

  /**
   * Opens a closed or cancelled incident again and fires {@link IncidentReopened}.
   *
   * @throws IncidentNotClosedException when it is neither closed nor cancelled
   * @throws StaleDataException when it was changed since {@code version} was read
   */
  public void reopen(@NotNull @Valid ReopenIncident command) {
    var incident = hold(command.incident());
    StaleDataException.requireCurrent(command.version(), incident.version());
    var disposition = incident.dispositionCode();
    var former = incident.status();
    incident.reopen(hands.begin(IncidentHands.of(actor.get()), clock.now(), incident.priority()));
    hands.begun(incident, MoveReason.REOPENED);
    var closing =
        em.createQuery(
                "select c from IncidentClosing c where c.incidentId = :id order by c.id desc",
                IncidentClosing.class)
            .setParameter("id", incident.id())
            .setMaxResults(1)
            .getSingleResult();
    closing.reopen(command.reason(), actor.get(), clock.now());
    events.fire(
        new IncidentReopened(incident.id(), incident.number(), former, disposition, closing.id()));
  }

  private Incident hold(CallNumber number) {
    return em.createQuery("select i from Incident i where i.number = :number", Incident.class)
        .setParameter("number", number.value())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("incident", number));
  }
}
