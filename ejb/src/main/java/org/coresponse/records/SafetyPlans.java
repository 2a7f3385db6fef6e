package org.coresponse.records;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Safety plans: written by the clinician of the response, read by those on the call. */
@Stateless
@RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN, Roles.CLINICAL_SUPERVISOR})
public class SafetyPlans {
  @PersistenceContext EntityManager em;
  @Inject PhoneResponses responses;
  @Inject PlanVersions versions;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * The newest version, and fires {@link SafetyPlanViewed} where there is one.
   *
   * @throws NotFoundException when there is no such response
   * @throws NotYourRecordException when the reader is not on the call
   * @throws NotByPhoneException when somebody went there
   */
  public PlanDetails plan(long response) {
    var of = responses.readable(response);
    var newest = versions.newest(response).orElse(null);
    if (newest != null) {
      events.fire(new SafetyPlanViewed(of.incident()));
    }
    return details(of, newest);
  }

  /**
   * The newest version that was kept, to be printed, and fires {@link SafetyPlanViewed}.
   *
   * @throws NotFoundException when there is no such response, or none was kept
   * @throws NotYourRecordException when the reader is not on the call
   * @throws NotByPhoneException when somebody went there
   */
  public PlanDetails printed(long response) {
    var of = responses.readable(response);
    var kept =
        versions
            .newestKept(response)
            .orElseThrow(() -> new NotFoundException("safety-plan", response));
    events.fire(new SafetyPlanViewed(of.incident()));
    return details(of, kept);
  }

  /**
   * Writes the plan; to keep it fires {@link SafetyPlanKept}. What says the same as the newest
   * version changes nothing.
   *
   * @throws NotFoundException when there is no such response
   * @throws NotYourRecordException when it is another clinician's
   * @throws NotByPhoneException when somebody went there
   * @throws ResponseNotTakenException when the call was not taken yet
   * @throws StaleDataException when it was changed since {@code version} was read
   */
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
  public PlanDetails write(@NotNull @Valid WritePlan command) {
    var of = responses.own(command.response());
    of.requireTaken();
    responses.hold(of.id());
    var newest = versions.newest(of.id()).orElse(null);
    var same = newest != null && newest.text().equals(command.text());
    if (!same) {
      StaleDataException.requireCurrent(command.version(), newest == null ? 0 : newest.changes());
      if (newest == null || newest.kept()) {
        newest = new SafetyPlan(of.id(), newest);
        newest.write(command.text(), actor.get(), clock.now());
        em.persist(newest);
      } else {
        newest.write(command.text(), actor.get(), clock.now());
      }
    }
    if (command.keep() && !newest.kept()) {
      versions.keep(newest, of);
    }
    em.flush();
    return details(of, newest);
  }

  private PlanDetails details(PhoneResponse of, SafetyPlan plan) {
    var own = responses.isOwn(of);
    var writable = own && of.acceptedAt() != null;
    return plan == null
        ? new PlanDetails(
            of.id(), 0, own, writable, 0, null, null, null, null, versions.rows(of.id()))
        : new PlanDetails(
            of.id(),
            plan.changes(),
            own,
            writable,
            plan.number(),
            plan.text(),
            plan.writtenAt(),
            plan.writtenByName(),
            plan.keptAt(),
            versions.rows(of.id()));
  }
}
