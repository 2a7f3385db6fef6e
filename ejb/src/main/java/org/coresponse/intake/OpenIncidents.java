package org.coresponse.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.MoveReason;
import org.coresponse.custody.Owner;
import org.coresponse.custody.Queue;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * What other desks may do to an open incident within their own transaction. Each holds the
 * incident's row first, so that work and closing wait for each other; that is also the order in
 * which every desk takes locks: incident, call, clinician.
 */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.CLINICAL_SUPERVISOR,
  Roles.CAD_SYSTEM,
  Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OpenIncidents {
  @PersistenceContext EntityManager em;
  @Inject HeldCalls held;
  @Inject CallPriorities priorities;
  @Inject IncidentEnds ends;
  @Inject CodeLists codes;
  @Inject SafetyHistory said;
  @Inject IncidentHands hands;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Holds an incident that is open.
   *
   * @throws NotFoundException when there is none
   * @throws IncidentClosedException when it is not open
   * @throws IncidentMergedException when it goes on as another
   */
  public OpenIncident hold(CallNumber number) {
    return open(
        em.createQuery("select i from Incident i where i.number = :number", Incident.class)
            .setParameter("number", number.value())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("incident", number)));
  }

  /**
   * Holds an incident by its row, whatever became of it.
   *
   * @throws IncidentClosedException when it is not open
   */
  public OpenIncident hold(long id) {
    return open(em.find(Incident.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Holds an incident that is open, unless another transaction has it. */
  public boolean claim(long id) {
    return hands.claim(id).filter(i -> i.status() == IncidentStatus.OPEN).isPresent();
  }

  /** Holds an incident by its row, for somebody who takes it as it is then. */
  public void holdAny(long id) {
    em.find(Incident.class, id, LockModeType.PESSIMISTIC_WRITE);
  }

  /**
   * Closes an incident that was answered by phone, without police, and fires {@link
   * IncidentClosed}. One that is not open, or on which somebody else is at work, stays as it is.
   *
   * @return whether it was closed
   * @throws InvalidFieldException when the disposition is not one that may be chosen
   */
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
  public boolean closeByPhone(long id, String disposition) {
    if (!codes.mayChoose(CodeList.DISPOSITION, disposition)) {
      throw new InvalidFieldException("disposition", "invalid.code");
    }
    var incident = em.find(Incident.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (incident.status() != IncidentStatus.OPEN || ends.running(incident) > 0) {
      return false;
    }
    ends.close(incident, disposition, null);
    return true;
  }

  /**
   * Holds a call and its open incident, to ask questions or write something down.
   *
   * @throws NotFoundException when there is none, or the dispatch system asks that did not send it
   * @throws IncidentClosedException when its incident is not open
   * @throws CallMovedException when it went to another incident at this very moment
   */
  public CallUnderTriage holdCall(CallNumber number) {
    var call = held.hold(number);
    return new CallUnderTriage(
        call.id(),
        call.number(),
        open(call.incident()),
        call.nature(),
        call.callerType(),
        call.safety());
  }

  /** Keeps what is known now, and the priority that follows from it, 0 to 10. */
  public void answered(CallNumber number, CallerType who, SafetyAnswers known, int priority) {
    var call = held.find(number);
    var before = call.safety();
    call.answered(who, known, priority);
    said.keep(call, before, actor.get(), clock.now());
    priorities.carryOver(call.incident());
  }

  /** Ids of the incidents that somebody has in hand, in the order in which rows are held. */
  public List<Long> inHandOf(String subject) {
    return em.createQuery(
            "select i.id from Incident i where i.custody.subject = :subject order by i.id",
            Long.class)
        .setParameter("subject", subject)
        .getResultList();
  }

  /** Whoever has an incident that is held is gone: it is dispatch's; fires {@link CustodyMoved}. */
  public void leave(long id, MoveReason why) {
    var incident = em.find(Incident.class, id);
    var before = incident.custody();
    hands.give(incident, Owner.of(Queue.DISPATCH), why, null);
    events.fire(new CustodyMoved(id, incident.number(), before, incident.custody()));
  }

  /** Gives an incident that is held to somebody; the same hands again change nothing. */
  public void give(long id, Owner to, MoveReason why, String word) {
    hands.give(em.find(Incident.class, id), to, why, word);
  }

  /** Somebody must answer an incident that is held, within what its priority allows. */
  public void awaitAnswer(long id) {
    hands.awaitAnswer(em.find(Incident.class, id));
  }

  /** Somebody must answer an incident that is held, by then. */
  public void awaitAnswer(long id, Instant by) {
    em.find(Incident.class, id).dueBy(DeadlineKind.ANSWER, by);
  }

  /** An incident that is held is being answered; whoever has it is asked again then. */
  public void awaitReview(long id, Instant at) {
    em.find(Incident.class, id).dueBy(DeadlineKind.REVIEW, at);
  }

  private static OpenIncident open(Incident incident) {
    incident.requireOpen();
    return new OpenIncident(
        incident.id(),
        incident.number(),
        incident.version(),
        incident.priority(),
        incident.custody());
  }
}
