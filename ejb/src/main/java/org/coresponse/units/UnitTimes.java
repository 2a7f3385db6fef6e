package org.coresponse.units;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponse.intake.CallIntake;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallQueries;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Keeps and reads when units reported what. */
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
public class UnitTimes {
  @PersistenceContext EntityManager em;
  @Inject CallQueries calls;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * The outcome of a report.
   *
   * @param created false when the same had been reported before
   */
  public record Reported(UnitTimeRow report, boolean created) {}

  record Of(Long call, String number, Long incident, String incidentNumber) {}

  /**
   * Keeps what a unit reported and fires {@link UnitReported}; the same again changes nothing.
   * Reports may come in any order, also after the call was closed.
   *
   * @throws NotFoundException when there is no such call, or this dispatch system did not send it
   * @throws InvalidFieldException when the time is before the year 2000 or in the future
   */
  @RolesAllowed(Roles.CAD_SYSTEM)
  public Reported report(@NotNull @Valid ReportUnit command) {
    if (!CallIntake.believable(command.at(), clock.now())) {
      throw new InvalidFieldException("at", "invalid.reportedAt");
    }
    var of = hold(command.call());
    var row = new UnitTimeRow(of.number(), command.unit(), command.status(), command.at());
    if (isKnown(of.call(), command)) {
      return new Reported(row, false);
    }
    em.persist(new UnitTime(of.call(), command.unit(), command.status(), command.at()));
    events.fire(
        new UnitReported(
            of.incident(),
            new CallNumber(of.incidentNumber()),
            command.call(),
            command.unit(),
            command.status(),
            command.at()));
    return new Reported(row, true);
  }

  /** The call, held so that the same report twice at once is kept once. */
  private Of hold(CallNumber number) {
    var found =
        em.createQuery(
                "select c.id, c.number, i.id, i.number from Call c join c.incident i"
                    + " where c.number = :number and c.enteredBy = :by",
                Of.class)
            .setParameter("number", number.value())
            .setParameter("by", actor.get().subject())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("call", number));
    em.createNativeQuery("select id from crisis_call where id = :id for update")
        .setParameter("id", found.call())
        .getSingleResult();
    return found;
  }

  private boolean isKnown(long call, ReportUnit command) {
    return em.createQuery(
                "select count(u) from UnitTime u where u.callId = :call and u.unit = :unit"
                    + " and u.status = :status and u.at = :at",
                Long.class)
            .setParameter("call", call)
            .setParameter("unit", command.unit())
            .setParameter("status", command.status())
            .setParameter("at", command.at())
            .getSingleResult()
        > 0;
  }

  /**
   * What units reported on a call, in the order of time.
   *
   * @throws NotFoundException when there is none, or it is outside the reader's scope
   */
  public List<UnitTimeRow> ofCall(CallNumber number) {
    return rows("c.number = :which", calls.details(number).number()).stream()
        .map(Kept::row)
        .toList();
  }

  /**
   * What units reported on the calls of some incidents, by the incidents' numbers, in the order of
   * time. Whoever calls has shown that they are in the reader's scope.
   *
   * @param incidents row ids
   */
  public Map<String, List<UnitTimeRow>> ofIncidents(Collection<Long> incidents) {
    return incidents.isEmpty()
        ? Map.of()
        : rows("c.incident.id in (:which)", incidents).stream()
            .collect(
                Collectors.groupingBy(
                    Kept::incident, Collectors.mapping(Kept::row, Collectors.toList())));
  }

  record Kept(String incident, String call, String unit, UnitStatus status, Instant at) {
    UnitTimeRow row() {
      return new UnitTimeRow(call, unit, status, at);
    }
  }

  private List<Kept> rows(String where, Object which) {
    return em.createQuery(
            "select i.number, c.number, u.unit, u.status, u.at from UnitTime u"
                + " join Call c on c.id = u.callId join c.incident i where "
                + where
                + " order by u.at, u.id",
            Kept.class)
        .setParameter("which", which)
        .getResultList();
  }
}
