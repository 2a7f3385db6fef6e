package org.coresponse.calllog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.coresponse.intake.CallUnderTriage;
import org.coresponse.intake.IncidentClosedException;
import org.coresponse.intake.OpenIncidents;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.PhoneNumbers;
import org.coresponse.platform.Settings;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** What is written down while a call is worked on; nothing of it is ever changed or removed. */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.CAD_SYSTEM,
  Roles.SYSTEM
})
public class CallDesk {
  @PersistenceContext EntityManager em;
  @Inject OpenIncidents incidents;
  @Inject CityClock clock;
  @Inject Settings settings;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * The outcome of writing something down.
   *
   * @param created false when it had been written before
   */
  public record Written(long id, boolean created) {}

  /**
   * Adds a note and fires {@link NoteWritten}; the same client's id again is the note that stands.
   *
   * @throws NotFoundException when there is no such call, or a dispatch system did not send it
   * @throws IncidentClosedException when its incident is not open
   */
  public Written note(@NotNull @Valid WriteNote command) {
    var call = incidents.holdCall(command.call());
    var known = known("CallNote", call, command.clientId());
    if (known.isPresent()) {
      return new Written(known.get(), false);
    }
    var note = new CallNote(call.id(), command, actor.get(), clock.now());
    em.persist(note);
    var incident = call.incident();
    events.fire(new NoteWritten(incident.id(), incident.number(), call.number(), note.id()));
    return new Written(note.id(), true);
  }

  /**
   * Keeps an attempt to call back and fires {@link CallbackTried}; the same client's id again is
   * the attempt that stands.
   *
   * @throws NotFoundException when there is no such call
   * @throws IncidentClosedException when its incident is not open
   * @throws InvalidFieldException when no number was dialled and the call has none, or it cannot be
   *     one
   */
  @RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR, Roles.SYSTEM})
  public Written calledBack(@NotNull @Valid RecordCallback command) {
    var call = incidents.holdCall(command.call());
    var known = known("CallbackAttempt", call, command.clientId());
    if (known.isPresent()) {
      return new Written(known.get(), false);
    }
    var number =
        command.number() == null
            ? callback(call)
            : PhoneNumbers.required("number", command.number(), settings.cityRegion());
    if (number == null) {
      throw new InvalidFieldException("number", "invalid.noNumber");
    }
    var attempt = new CallbackAttempt(call.id(), command, number, actor.get(), clock.now());
    em.persist(attempt);
    var incident = call.incident();
    events.fire(
        new CallbackTried(
            incident.id(), incident.number(), call.number(), attempt.id(), command.result()));
    return new Written(attempt.id(), true);
  }

  private String callback(CallUnderTriage call) {
    return em.createQuery("select c.callback from Call c where c.id = :call", String.class)
        .setParameter("call", call.id())
        .getSingleResult();
  }

  private Optional<Long> known(String entity, CallUnderTriage call, String clientId) {
    return em.createQuery(
            "select n.id from " + entity + " n where n.callId = :call and n.clientId = :client",
            Long.class)
        .setParameter("call", call.id())
        .setParameter("client", clientId)
        .getResultStream()
        .findFirst();
  }
}
