package org.coresponse.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.Roles;
import org.coresponse.shiftrules.ShiftKind;
import org.coresponse.shiftrules.Week;

/**
 * How many people the city wants on duty, and where the plan of a week falls short of it. Of the
 * city alone: a shortfall counts the people of every agency.
 */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
public class CoverageDesk {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /** Every hour for which anybody is wanted. */
  public List<TargetRow> targets() {
    return em.createQuery(
            "select t from CoverageTarget t where t.least > 0 order by t.role, t.weekday, t.hour",
            CoverageTarget.class)
        .getResultStream()
        .map(CoverageTarget::row)
        .toList();
  }

  /** Wants so many in some hours of a role, and fires {@link CoverageTargetsChanged}. */
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  public void set(@NotNull @Valid SetCoverage command) {
    var known =
        em.createQuery("select t from CoverageTarget t where t.role = :role", CoverageTarget.class)
            .setParameter("role", command.role())
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .collect(Collectors.toMap(one -> one.weekday() * 24 + one.hour(), Function.identity()));
    for (int weekday : command.weekdays()) {
      for (int hour = command.fromHour(); hour < command.untilHour(); hour++) {
        var target = known.get(weekday * 24 + hour);
        if (target == null) {
          target = new CoverageTarget(command.role(), weekday, hour);
          em.persist(target);
        }
        target.becomes(command.least());
      }
    }
    events.fire(new CoverageTargetsChanged(command.role()));
  }

  /**
   * Where the plan of a week has fewer people on duty than wanted.
   *
   * @param day of the week
   * @param role the only one asked for, or null for all
   */
  public List<Shortfall> shortfalls(LocalDate day, WorkRole role) {
    var week = Week.of(day);
    var wanted = targets().stream().filter(one -> role == null || one.role() == role).toList();
    return wanted.isEmpty()
        ? List.of()
        : CoverageCheck.shortfalls(week, clock.zone(), wanted, filled(week, role));
  }

  private List<CoverageCheck.OnDuty> filled(Week week, WorkRole role) {
    return em.createQuery(
            "select s.role, s.planned.startsAt, s.planned.endsAt from Shift s where"
                + " s.planned.startsAt < :until and s.planned.endsAt > :from and s.kind = :duty"
                + " and (s.planned.clinicianId is not null or s.planned.officerId is not null)"
                + " and (:role is null or s.role = :role)",
            CoverageCheck.OnDuty.class)
        .setParameter("from", week.startsAt(clock.zone()))
        .setParameter("until", week.endsAt(clock.zone()))
        .setParameter("duty", ShiftKind.DUTY)
        .setParameter("role", role)
        .getResultList();
  }
}
