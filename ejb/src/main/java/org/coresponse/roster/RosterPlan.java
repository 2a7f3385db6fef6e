package org.coresponse.roster;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.AgencyContract;
import org.coresponse.shiftrules.Breach;
import org.coresponse.shiftrules.CrewGap;
import org.coresponse.shiftrules.CrewMatch;
import org.coresponse.shiftrules.RosterCheck;

/** The roster as planners and those who watch them read it, with what it breaks. */
@Stateless
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR,
  Roles.SYSTEM
})
public class RosterPlan {
  /** More is not read at once. */
  public static final int LONGEST_WEEKS = 6;

  @PersistenceContext EntityManager em;
  @Inject Workforce workforce;
  @Inject PersonPlans plans;
  @Inject RuleBook rules;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Some weeks, of one role or of all that people are rostered in. Officers and their shifts are
   * read by whoever reaches every agency.
   *
   * @param from first day
   * @param weeks from 1 to {@value #LONGEST_WEEKS}
   * @param role null for all
   */
  public PlanView weeks(LocalDate from, int weeks, WorkRole role) {
    var first = from.atStartOfDay(clock.zone()).toInstant();
    var last =
        from.plusWeeks(Math.max(1, Math.min(weeks, LONGEST_WEEKS)))
            .atStartOfDay(clock.zone())
            .toInstant();
    var access = actor.get().rowAccess();
    var shifts = shifts(first, last, role, access);
    var people = people(shifts, role, access);
    var known = plans.of(people, first, last);
    var check = new RosterCheck<Worker>(rules.rules(), contracts(access), clock.zone());
    people.forEach(
        person -> check.planned(person.worker(), person.agencyId(), known.get(person.worker())));
    events.fire(new RosterRead(from));
    var minutes = new LinkedHashMap<Worker, Long>();
    known.forEach((worker, plan) -> minutes.put(worker, plan.minutesOnDuty(first, last)));
    return new PlanView(
        shifts,
        people,
        minutes,
        breaches(people, check),
        check.agencyBreaches(),
        crews(first, last, access));
  }

  /** Who is cleared, and who is planned though they are so no longer. */
  private List<RosterPerson> people(List<PlanRow> shifts, WorkRole role, RowAccess access) {
    var people =
        new ArrayList<>(
            workforce.clearedFor(role == null ? RosteredRoles.ALL : List.of(role), access));
    var known = people.stream().map(RosterPerson::worker).collect(toSet());
    var others =
        shifts.stream()
            .flatMap(PlanRow::workers)
            .filter(worker -> !known.contains(worker))
            .collect(toSet());
    if (!others.isEmpty()) {
      people.addAll(workforce.of(others, access));
    }
    return people;
  }

  private List<CrewGap> crews(Instant first, Instant last, RowAccess access) {
    if (!access.equals(RowAccess.EVERY)) {
      return List.of();
    }
    var filled =
        em.createQuery(
                "select s from Shift s where s.planned.startsAt < :last"
                    + " and s.planned.endsAt > :first and s.role in :riding"
                    + " and (s.planned.clinicianId is not null or s.planned.officerId is not null)",
                Shift.class)
            .setParameter("first", first)
            .setParameter("last", last)
            .setParameter("riding", List.of(WorkRole.CO_RESPONSE, WorkRole.CIT_OFFICER))
            .getResultStream()
            .map(Shift::asPlanned)
            .toList();
    return CrewMatch.gaps(filled, first, last);
  }

  private static Map<Worker, List<Breach>> breaches(
      List<RosterPerson> people, RosterCheck<Worker> check) {
    var found = new LinkedHashMap<Worker, List<Breach>>();
    for (var person : people) {
      var breaches = check.breaches(person.worker());
      if (!breaches.isEmpty()) {
        found.put(person.worker(), breaches);
      }
    }
    return found;
  }

  private List<PlanRow> shifts(Instant first, Instant last, WorkRole role, RowAccess access) {
    return em.createQuery(
            "select s from Shift s left join Agency p on p.id = s.planned.agencyId"
                + " left join Agency u on u.id = s.published.agencyId"
                + " where (s.planned.startsAt < :last and s.planned.endsAt > :first"
                + " or s.planned.startsAt is null and s.published.startsAt < :last"
                + " and s.published.endsAt > :first)"
                + " and (:role is null or s.role = :role)"
                + " and (:agency is null or s.role <> :officers and (p.code = :agency"
                + " or u.code = :agency"
                + " or s.planned.startsAt is not null and s.planned.clinicianId is null))"
                + " order by coalesce(s.planned.startsAt, s.published.startsAt), s.id",
            Shift.class)
        .setParameter("first", first)
        .setParameter("last", last)
        .setParameter("role", role)
        .setParameter("officers", WorkRole.CIT_OFFICER)
        .setParameter("agency", access.agency())
        .getResultStream()
        .map(Shift::row)
        .map(row -> row.reachedBy(agencyId(access)))
        .toList();
  }

  private Long agencyId(RowAccess access) {
    return access.agency() == null
        ? null
        : em.createQuery("select a.id from Agency a where a.code = :code", Long.class)
            .setParameter("code", access.agency())
            .getResultStream()
            .findFirst()
            .orElse(0L);
  }

  private List<AgencyContract> contracts(RowAccess access) {
    return em.createQuery(
            "select h.agencyId, h.hoursAWeek, h.since, h.until from AgencyHours h join Agency a on"
                + " a.id = h.agencyId where (:agency is null or a.code = :agency)",
            AgencyContract.class)
        .setParameter("agency", access.agency())
        .getResultList();
  }
}
