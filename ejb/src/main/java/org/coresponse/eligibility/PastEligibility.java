package org.coresponse.eligibility;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.coresponse.platform.CityClock;
import org.coresponse.programme.ProgrammeParts;

/**
 * Writes rows of many incidents that have none: an imported past, or what was there before this was
 * counted. Those on which nothing was decided and to which nobody was sent are one statement,
 * however many they are; the others are settled one by one.
 */
@ApplicationScoped
class PastEligibility {
  private static final String FILLED = "s.kind = 'DUTY' and s.clinician_id is not null and ";
  private static final String HISTORY =
      "(exists (select 1 from assessment a where a.incident_id = x.id) or " + ServedBy.ANY + ")";
  private static final String BY_NATURE =
      "insert into incident_eligibility (incident_id, part, basis, eligible, rule_version,"
          + " decided_at, found, outcome, reason, opened_on, opened_hour) select z.id, z.part,"
          + " if(z.status = 'MERGED', 'MERGED', 'NATURE'), z.asked, :version, z.opened_at, z.found,"
          + " case when not z.asked then null when z.status = 'OPEN' then 'OPEN' else 'UNSERVED'"
          + " end, case when z.asked and z.status <> 'OPEN' then if(z.declined,"
          + " 'DECLINED_BY_CALLER', z.found) end, z.day, z.hour from (select y.*, case when not"
          + " y.asked then null when exists (select 1 from shift s where s.role = y.part and "
          + FILLED
          + "s.starts_at <= y.opened_at and s.ends_at > y.opened_at) then 'NOT_SENT' when exists"
          + " (select 1 from shift s where s.role = y.part and "
          + FILLED
          + "s.starts_at < y.ends and s.ends_at > y.starts) then 'OUT_OF_HOURS' else 'NO_SHIFT'"
          + " end found from (select x.id, x.status, x.opened_at, d.part, d.day, d.starts, d.ends,"
          + " hour(date_add(x.opened_at, interval if(x.opened_at < d.turns, d.before_s, d.after_s)"
          + " second)) hour, d.is_on and x.status <> 'MERGED' and exists (select 1 from crisis_call"
          + " c join code k on k.list = 'nature' and k.code = c.nature collate utf8mb4_nopad_bin"
          + " join nature_mapping m on m.code_id = k.id where c.incident_id = x.id and if(d.part ="
          + " 'DIVERSION', m.diversion, m.co_response) and m.valid_from <= d.day and (m.valid_to is"
          + " null or m.valid_to > d.day)) asked, d.part = 'DIVERSION' and exists (select 1 from"
          + " crisis_call c where c.incident_id = x.id and c.caller_wish in ('REFUSES', 'POLICE'))"
          + " declined from incident x join %s d on x.opened_at >= d.starts and x.opened_at <"
          + " d.ends where x.id in (:ids) and not "
          + HISTORY
          + ") y) z on duplicate key update part = values(part)";

  @PersistenceContext EntityManager em;
  @Inject ProgrammeParts parts;
  @Inject Settling settling;
  @Inject CityClock clock;

  /**
   * @param incidents row ids of incidents without rows here
   */
  void fill(Collection<Long> incidents) {
    if (incidents.isEmpty()) {
      return;
    }
    var days = new TreeSet<>(openedAt(incidents).stream().map(clock::dayOf).collect(toSet()));
    em.createNativeQuery(BY_NATURE.formatted(CityDays.table(days, clock.zone(), parts.days())))
        .setParameter("version", EligibilityRule.VERSION)
        .setParameter("ids", incidents)
        .executeUpdate();
    withHistory(incidents).forEach(settling::afterwards);
  }

  private List<Instant> openedAt(Collection<Long> incidents) {
    return em.createQuery("select i.openedAt from Incident i where i.id in (:ids)", Instant.class)
        .setParameter("ids", incidents)
        .getResultList();
  }

  private List<Long> withHistory(Collection<Long> incidents) {
    List<?> found =
        em.createNativeQuery(
                "select x.id from incident x where x.id in (:ids) and "
                    + HISTORY
                    + " order by x.id")
            .setParameter("ids", incidents)
            .getResultList();
    return found.stream().map(id -> ((Number) id).longValue()).toList();
  }
}
