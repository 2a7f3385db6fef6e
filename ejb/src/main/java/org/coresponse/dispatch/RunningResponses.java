package org.coresponse.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.coresponse.clinicians.WorkRegister;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.Waiting;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.OpenIncidents;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** What other desks may do with a response that runs, within their own transaction. */
@Stateless
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.SYSTEM})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RunningResponses {
  @PersistenceContext EntityManager em;
  @Inject OpenIncidents incidents;
  @Inject WorkRegister register;
  @Inject Responses responses;
  @Inject CityClock clock;
  @Inject CurrentActor actor;

  /**
   * Holds the incident, the clinician and the response that the asking clinician has in hand.
   *
   * @throws NotFoundException when there is no such response
   * @throws NotYourResponseException when it is another clinician's
   * @throws NotInHandException when it has ended, or is not accepted
   */
  public HeldResponse hold(long id) {
    var self = register.bySubject(actor.get().subject()).orElseThrow(NotRegisteredException::new);
    var known = em.find(Response.class, id);
    if (known == null) {
      throw new NotFoundException("response", id);
    }
    var incident = incidents.hold(known.incidentId());
    var who = register.hold(self.clinicianId());
    em.refresh(known, LockModeType.PESSIMISTIC_WRITE);
    if (known.clinicianId() == null || known.clinicianId() != who.clinicianId()) {
      throw new NotYourResponseException();
    }
    if (known.status().ended() || known.status() == ResponseStatus.OFFERED) {
      throw new NotInHandException(incident.number().value());
    }
    return new HeldResponse(
        id,
        known.version(),
        incident.id(),
        incident.number(),
        known.status(),
        who.clinicianId(),
        who.name(),
        responses.running(incident.id()).stream().anyMatch(r -> !r.mode().byPhone()));
  }

  /** The other center must take the call by then, or {@link ResponseDue} is fired. */
  public void awaitTransfer(long id, Instant at) {
    em.find(Response.class, id).dueBy(DeadlineKind.TRANSFER, at);
  }

  /** It goes on: whoever has it is asked again in an hour. */
  public void awaitReview(long id) {
    em.find(Response.class, id).dueBy(DeadlineKind.REVIEW, clock.now().plus(Waiting.REVIEW));
  }

  /**
   * A response that is held.
   *
   * @param others whether somebody answers the incident in the field too
   */
  public record HeldResponse(
      long id,
      int version,
      long incidentId,
      CallNumber incident,
      ResponseStatus status,
      long clinicianId,
      String clinician,
      boolean others) {}
}
