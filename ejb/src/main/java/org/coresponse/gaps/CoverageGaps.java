package org.coresponse.gaps;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.security.Roles;
import org.coresponse.shiftrules.ShiftKind;

/** How calls stand against who is planned and who was there, in figures that name nobody. */
@Stateless
@RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
public class CoverageGaps {
  /** Roles of which clinicians answer calls. */
  public static final Set<WorkRole> ROLES = Set.of(WorkRole.DIVERSION, WorkRole.CO_RESPONSE);

  /** More is not counted at once. */
  public static final int MOST_WEEKS = 26;

  @PersistenceContext EntityManager em;
  @Inject EligibleCalls calls;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * The whole weeks before this one; fires {@link GapsRead}.
   *
   * @param weeks from 1 to {@value #MOST_WEEKS}
   * @throws InvalidFieldException when the role answers no calls, or the weeks are too few or many
   */
  public GapsReport of(@NotNull WorkRole role, int weeks) {
    if (!ROLES.contains(role)) {
      throw new InvalidFieldException("role", "invalid.gapsRole");
    }
    if (weeks < 1 || weeks > MOST_WEEKS) {
      throw new InvalidFieldException("weeks", "invalid.gapsWeeks");
    }
    var now = clock.now();
    var until = clock.dayOf(now).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var from = until.minusWeeks(weeks);
    var first = from.atStartOfDay(clock.zone()).toInstant();
    var last = until.atStartOfDay(clock.zone()).toInstant();
    var counts = calls.counts(first, last);
    var byNature = calls.byNature(role, first, last);
    var eligible = new ArrayList<>(calls.of(role, first, last));
    eligible.addAll(byNature);
    var hours =
        WeekOfHours.of(
            from,
            weeks,
            clock.zone(),
            eligible,
            planned(role, first, last),
            there(role, first, last),
            wanted(role));
    events.fire(new GapsRead(role, from));
    return GapsReport.of(role, from, until, counts[0], counts[1], byNature.size(), hours);
  }

  private Target wanted(WorkRole role) {
    var least =
        em.createQuery(
                "select t.weekday, t.hour, t.least from CoverageTarget t where t.role = :role"
                    + " and t.least > 0",
                Wanted.class)
            .setParameter("role", role)
            .getResultStream()
            .collect(toMap(one -> one.weekday() + " " + one.hour(), Wanted::least));
    return (day, hour) -> least.get(day.getValue() + " " + hour);
  }

  record Wanted(Integer weekday, Integer hour, Integer least) {}

  private List<Presence> planned(WorkRole role, Instant first, Instant last) {
    return em.createQuery(
            "select s.published.startsAt, s.published.endsAt from Shift s where s.role = :role"
                + " and s.kind = :duty and s.published.clinicianId is not null"
                + " and s.published.endsAt > :first and s.published.startsAt < :last",
            Presence.class)
        .setParameter("role", role)
        .setParameter("duty", ShiftKind.DUTY)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList();
  }

  private List<Presence> there(WorkRole role, Instant first, Instant last) {
    return em.createQuery(
            "select d.startsAt, d.endsAt from Duty d where d.role = :role and d.startsAt < :last"
                + " and (d.endsAt is null or d.endsAt > :first)",
            Presence.class)
        .setParameter("role", role)
        .setParameter("first", first)
        .setParameter("last", last)
        .getResultList();
  }
}
