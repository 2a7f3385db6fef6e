package org.coresponse.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.coresponse.credentials.WorkRole;

/**
 * When incidents began whose leading decision asks for a role: of the newest decision on each of
 * its calls the one of the highest priority, the newest of those ({@code Decision.leading}).
 */
@ApplicationScoped
class EligibleCalls {
  private static final String SPAN =
      " n.opened_at >= :from and n.opened_at < :until and n.status <> 'MERGED'";
  private static final String LEADING =
      "select timestampdiff(microsecond, '1970-01-01', d.opened_at) from (select a.opened_at,"
          + " a.mode, a.also, row_number() over (partition by a.incident_id"
          + " order by a.priority desc, a.id desc) as place from (select x.id, x.incident_id,"
          + " n.opened_at, x.mode, x.also, x.priority, row_number() over (partition by x.call_id"
          + " order by x.id desc) as newest from incident n join assessment x"
          + " on x.incident_id = n.id where"
          + SPAN
          + ") a where a.newest = 1) d where d.place = 1 and ";
  private static final String COUNT =
      "select count(*), coalesce(sum(exists (select 1 from assessment x where x.incident_id ="
          + " n.id)), 0) from incident n where"
          + SPAN;
  private static final String CO_RESPONSE = "(d.mode = 'COR' or find_in_set('COR', d.also))";
  private static final String BY_PHONE =
      "(d.mode in ('CCD_PHONE', 'CCD_CALLBACK') or find_in_set('CCD_PHONE', d.also)"
          + " or find_in_set('CCD_CALLBACK', d.also))";

  @PersistenceContext EntityManager em;

  /** In no order: one statement. */
  List<Instant> of(WorkRole role, Instant from, Instant until) {
    List<?> found =
        em.createNativeQuery(LEADING + (role == WorkRole.DIVERSION ? BY_PHONE : CO_RESPONSE))
            .setParameter("from", from)
            .setParameter("until", until)
            .getResultList();
    return found.stream()
        .map(micros -> Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS))
        .toList();
  }

  /** How many incidents there were, and how many of them anything was decided on. */
  long[] counts(Instant from, Instant until) {
    var found =
        (Object[])
            em.createNativeQuery(COUNT)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    return new long[] {((Number) found[0]).longValue(), ((Number) found[1]).longValue()};
  }
}
