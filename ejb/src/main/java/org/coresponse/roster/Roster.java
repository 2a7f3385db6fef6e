package org.coresponse.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.coresponse.clinicians.WorkRegister;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.Roles;
import org.coresponse.shiftrules.ShiftKind;

/** Says who is on shift. */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.SYSTEM
})
public class Roster {
  @PersistenceContext EntityManager em;
  @Inject WorkRegister register;
  @Inject Event<DomainEvent> events;

  /** The published shifts of clinicians on duty that are running at an instant, of every agency. */
  public List<ShiftRow> runningAt(Instant instant) {
    return em.createQuery(
            "select s.published.clinicianId, s.role, s.published.startsAt, s.published.endsAt"
                + " from Shift s where s.published.endsAt > :at and s.published.startsAt <= :at"
                + " and s.published.clinicianId is not null and s.kind = :duty"
                + " order by s.published.startsAt, s.id",
            ShiftRow.class)
        .setParameter("at", instant)
        .setParameter("duty", ShiftKind.DUTY)
        .getResultList();
  }

  /** When the next published shift of a clinician after an instant begins, or null. */
  @RolesAllowed(Roles.SYSTEM)
  public Instant nextOf(long clinicianId, Instant after) {
    return em.createQuery(
            "select min(s.published.startsAt) from Shift s where s.published.clinicianId ="
                + " :clinician and s.published.startsAt > :after",
            Instant.class)
        .setParameter("clinician", clinicianId)
        .setParameter("after", after)
        .getSingleResult();
  }

  /** Puts a shift on the roster, published at once, and fires {@link ShiftPlanned}. */
  @RolesAllowed(Roles.SYSTEM)
  public void plan(@NotNull @Valid PlanShift command) {
    var agencyId = register.named(List.of(command.clinicianId())).get(0).agencyId();
    var shift =
        new Shift(
            command.part().role(),
            ShiftKind.DUTY,
            Slot.open(command.startsAt(), command.endsAt()),
            null);
    shift.give(Worker.clinician(command.clinicianId()), agencyId);
    shift.publish();
    em.persist(shift);
    events.fire(new ShiftPlanned(command.clinicianId()));
  }
}
