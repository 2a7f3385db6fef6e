package org.coresponse.calllog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallScope;
import org.coresponse.intake.CallViewed;
import org.coresponse.intake.HandOverRow;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Settings;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Reads what was said and put right on calls, each reader within their scope. */
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
public class CallLogs {
  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Settings settings;
  @Inject Event<DomainEvent> events;

  /**
   * The log of one call; five statements.
   *
   * @throws NotFoundException when there is none, or it is outside the reader's scope
   */
  public CallLog ofCall(CallNumber number) {
    var scope = CallScope.of(actor.get());
    var seen =
        em.createQuery(
                "select c.id from Call c join c.incident i where c.number = :number and"
                    + scope.where(),
                Long.class)
            .setParameter("number", number.value())
            .setParameter("openOnly", scope.openOnly())
            .setParameter("enteredBy", scope.enteredBy())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("call", number));
    events.fire(new CallViewed(number));
    return log("c.id = :id", seen, scope);
  }

  /**
   * The log of all calls of one incident; five statements. Whoever calls has shown that it is in
   * the reader's scope.
   */
  public CallLog ofIncident(long incidentId) {
    return log("c.incident.id = :id", incidentId, CallScope.of(actor.get()));
  }

  private CallLog log(String which, long id, CallScope scope) {
    var region = settings.cityRegion();
    var masked = scope.masked();
    var answers =
        rows(
            "c.number, r.question, r.answer, r.saidBy, r.askedAt, r.askedByName from SafetyAnswer",
            AnswerRow.class,
            which,
            id);
    var notes =
        rows(
            "r.id, c.number, r.text, r.writtenAt, r.writtenByName from CallNote",
            NoteRow.class,
            which,
            id);
    var callbacks =
        rows(
            "r.id, c.number, r.number, r.number, r.result, r.triedAt, r.triedByName"
                + " from CallbackAttempt",
            CallbackRow.class,
            which,
            id);
    var amendments =
        rows(
            "c.number, r.field, r.formerValue, r.newValue, r.amendedAt, r.amendedByName"
                + " from CallAmendment",
            AmendmentRow.class,
            which,
            id);
    var handOvers =
        rows(
            "c.number, c.incident.number, c.nature, r.fromName, r.toName, r.word, r.handedAt,"
                + " r.handedByName from HandOver",
            HandOverRow.class,
            which,
            id);
    return new CallLog(
        answers.getResultList(),
        notes.getResultStream().map(row -> masked ? row.masked() : row).toList(),
        callbacks.getResultStream().map(row -> row.shown(masked, region)).toList(),
        amendments.getResultStream().map(row -> masked ? row.masked() : row).toList(),
        handOvers.getResultStream().map(row -> masked ? row.masked() : row).toList());
  }

  private <T> TypedQuery<T> rows(String what, Class<T> row, String which, long id) {
    return em.createQuery(
            "select "
                + what
                + " r join Call c on c.id = r.callId where "
                + which
                + " order by r.id desc",
            row)
        .setParameter("id", id);
  }
}
