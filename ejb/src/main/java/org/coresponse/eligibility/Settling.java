package org.coresponse.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.clinicians.ProgrammePart;
import org.coresponse.codes.Eligibility;
import org.coresponse.intake.IncidentStatus;
import org.coresponse.platform.CityClock;
import org.coresponse.programme.ProgrammeParts;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.triage.Decision;
import org.coresponse.triage.LeadingDecisions;

/**
 * Settles one incident from all that is stored of it, so that the same again changes nothing. Its
 * rows are held first and everything else is read after that: of two who settle at once the second
 * sees what the first has committed.
 */
@ApplicationScoped
class Settling {
  /** Reason for another choice by which the caller has declined what was recommended. */
  private static final String CALLER_REQUEST = "caller_request";

  private static final String CALLS =
      "select coalesce(max(c.caller_wish in ('REFUSES', 'POLICE')), 0), coalesce(max(m.diversion),"
          + " 0), coalesce(max(m.co_response), 0) from crisis_call c left join code k on k.list ="
          + " 'nature' and k.code = c.nature collate utf8mb4_nopad_bin left join nature_mapping m"
          + " on m.code_id = k.id and m.valid_from <= :day and (m.valid_to is null or m.valid_to >"
          + " :day) where c.incident_id = :id";

  @PersistenceContext EntityManager em;
  @Inject LeadingDecisions decisions;
  @Inject ProgrammeParts parts;
  @Inject ServedBy responses;
  @Inject InTheWay inTheWay;
  @Inject CityClock clock;

  /** What happened just now. */
  void now(long incidentId) {
    settle(incidentId, true);
  }

  /**
   * What was learnt afterwards: what stood in the way is read from what was kept of that second.
   */
  void afterwards(long incidentId) {
    settle(incidentId, false);
  }

  private void settle(long incidentId, boolean now) {
    var rows = hold(incidentId);
    var incident =
        em.createQuery(
                "select i.status, i.openedAt from Incident i where i.id = :id", Standing.class)
            .setParameter("id", incidentId)
            .getSingleResult();
    var day = clock.dayOf(incident.openedAt());
    if (rows.size() < ProgrammePart.values().length) {
      begin(incidentId, incident.openedAt(), day);
      rows = hold(incidentId);
    }
    if (incident.status() == IncidentStatus.MERGED) {
      rows.forEach(row -> row.spare(Ground.MERGED, clock.now()));
      return;
    }
    var decision = decisions.of(incidentId);
    var calls = calls(incidentId, day);
    var on = parts.days().on(day);
    var asked =
        decision == null
            ? EligibilityRule.of(calls.nature(), on)
            : EligibilityRule.of(Advice.of(decision), on);
    var ground = ground(decision);
    var stands = inTheWay(rows, ground, asked, decision, incident.openedAt(), now);
    var sent = responses.of(incidentId);
    var at = now ? clock.now() : decidedAt(decision, incident.openedAt());
    for (var row : rows) {
      var part = row.part();
      var served = ServedBy.served(sent, part);
      var declined = calls.declined() && part == ProgrammePart.DIVERSION;
      var asks = asked.contains(part);
      // what was theirs when they took it, or when the caller declined it, stays so
      var stays = row.isServed() && served || row.isAskedByDecision() && declined;
      if (!row.follows(ground, asks) && (asks || !stays)) {
        if (asks) {
          row.ask(ground, stands.get(part), at);
        } else {
          row.spare(ground, at);
        }
      }
      if (row.isEligible()) {
        if (served) {
          row.serve();
        } else if (incident.status() == IncidentStatus.OPEN) {
          row.stayOpen();
        } else {
          row.miss(
              declined || declined(decision, part)
                  ? UnservedReason.DECLINED_BY_CALLER
                  : ServedBy.gone(sent, part));
        }
      }
    }
  }

  record Standing(IncidentStatus status, Instant openedAt) {}

  private List<IncidentEligibility> hold(long incidentId) {
    return em.createQuery(
            "select e from IncidentEligibility e where e.incidentId = :id order by e.id",
            IncidentEligibility.class)
        .setParameter("id", incidentId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Writes rows that say nothing yet; where somebody else just did, theirs stay. */
  private void begin(long incidentId, Instant openedAt, LocalDate day) {
    for (var part : ProgrammePart.values()) {
      em.createNativeQuery(
              "insert into incident_eligibility (incident_id, part, basis, eligible, rule_version,"
                  + " decided_at, opened_on, opened_hour) values (:id, :part, 'NATURE', false,"
                  + " :version, :at, :day, :hour) on duplicate key update part = values(part)")
          .setParameter("id", incidentId)
          .setParameter("part", part.name())
          .setParameter("version", EligibilityRule.VERSION)
          .setParameter("at", openedAt)
          .setParameter("day", day)
          .setParameter("hour", openedAt.atZone(clock.zone()).getHour())
          .executeUpdate();
    }
  }

  private Map<ProgrammePart, UnservedReason> inTheWay(
      List<IncidentEligibility> rows,
      Ground ground,
      Set<ProgrammePart> asked,
      Decision decision,
      Instant openedAt,
      boolean now) {
    var found = new EnumMap<ProgrammePart, UnservedReason>(ProgrammePart.class);
    for (var row : rows) {
      var part = row.part();
      if (asked.contains(part) && !row.follows(ground, true)) {
        var kept = row.foundOn(ground);
        if (kept != null) {
          found.put(part, kept);
        } else if (now) {
          found.put(part, inTheWay.now(part, clock.now()));
        } else {
          found.put(part, inTheWay.then(part, decision, decidedAt(decision, openedAt)));
        }
      }
    }
    return found;
  }

  private Calls calls(long incidentId, LocalDate day) {
    var row =
        (Object[])
            em.createNativeQuery(CALLS)
                .setParameter("id", incidentId)
                .setParameter("day", day)
                .getSingleResult();
    return new Calls(is(row[0]), new Eligibility(is(row[1]), false, is(row[2])));
  }

  private static boolean is(Object column) {
    return column instanceof Boolean is ? is : ((Number) column).intValue() != 0;
  }

  /**
   * What the calls of an incident say.
   *
   * @param declined whether a caller would not talk to a clinician, or asked for the police
   * @param nature what their natures stood for that day, all together
   */
  private record Calls(boolean declined, Eligibility nature) {}

  private static Ground ground(Decision decision) {
    if (decision == null) {
      return Ground.NATURE;
    }
    var over = decision.overridden();
    return new Ground(Basis.DECISION, decision.id(), over == null ? null : over.madeAt());
  }

  private static Instant decidedAt(Decision decision, Instant openedAt) {
    if (decision == null) {
      return openedAt;
    }
    var over = decision.overridden();
    return over == null ? decision.madeAt() : over.madeAt();
  }

  private static boolean declined(Decision decision, ProgrammePart part) {
    if (decision == null || decision.overridden() == null) {
      return false;
    }
    ResponseMode chosen = decision.overridden().mode();
    return decision.overridden().reasonCode().equals(CALLER_REQUEST)
        && EligibilityRule.part(chosen) != part;
  }
}
