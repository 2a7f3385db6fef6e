package org.coresponse.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.platform.CityClock;
import org.coresponse.shiftrules.ShiftKind;
import org.coresponse.triage.Decision;
import org.coresponse.triage.Possibility;

/** What stands in the way of a part's answering at one second. */
@ApplicationScoped
class InTheWay {
  @PersistenceContext EntityManager em;
  @Inject CrewsAsked crews;
  @Inject CityClock clock;

  /** By the crews as they are. */
  UnservedReason now(ProgrammePart part, Instant at) {
    return of(crews.of(EligibilityRule.mode(part), at), shifts(part, at));
  }

  /**
   * By what was kept: of a decision what was possible as of that second, and the shifts that were
   * published. Where a shift ran and nothing else was kept, nobody was sent.
   *
   * @param decision null where there was none
   */
  UnservedReason then(ProgrammePart part, Decision decision, Instant at) {
    return of(
        decision == null || decision.possible() == null ? null : kept(part, decision),
        shifts(part, at));
  }

  private static Possibility kept(ProgrammePart part, Decision decision) {
    var possible = decision.possible();
    return possible.skipped().stream()
        .filter(step -> EligibilityRule.part(step.mode()) == part)
        .map(step -> step.why())
        .findFirst()
        .orElseGet(
            () ->
                possible.knownHere() && EligibilityRule.part(possible.mode()) == part
                    ? Possibility.POSSIBLE
                    : null);
  }

  /**
   * The one rule, a pure function.
   *
   * @param crews what they could do, or null where that is not known
   */
  static UnservedReason of(Possibility crews, Shifts shifts) {
    if (crews == Possibility.POSSIBLE || crews == Possibility.NOT_KNOWN_HERE) {
      return UnservedReason.NOT_SENT;
    }
    if (crews == Possibility.ALL_BUSY) {
      return UnservedReason.ALL_BUSY;
    }
    if (shifts.running() > 0) {
      return crews == null ? UnservedReason.NOT_SENT : UnservedReason.LICENCE_LAPSED;
    }
    return shifts.thatDay() > 0 ? UnservedReason.OUT_OF_HOURS : UnservedReason.NO_SHIFT;
  }

  /**
   * Published shifts of a part that somebody fills.
   *
   * @param thatDay those that touch the city's day
   * @param running of these the ones that run at the second
   */
  record Shifts(Long thatDay, Long running) {}

  private Shifts shifts(ProgrammePart part, Instant at) {
    var day = clock.dayOf(at);
    return em.createQuery(
            "select count(s), coalesce(sum(case when s.published.startsAt <= :at and"
                + " s.published.endsAt > :at then 1 else 0 end), 0) from Shift s where s.role ="
                + " :role and s.kind = :duty and s.published.clinicianId is not null and"
                + " s.published.startsAt < :until and s.published.endsAt > :from",
            Shifts.class)
        .setParameter("at", at)
        .setParameter("role", part.role())
        .setParameter("duty", ShiftKind.DUTY)
        .setParameter("from", day.atStartOfDay(clock.zone()).toInstant())
        .setParameter("until", day.plusDays(1).atStartOfDay(clock.zone()).toInstant())
        .getSingleResult();
  }
}
