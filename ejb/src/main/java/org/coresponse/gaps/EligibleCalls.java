package org.coresponse.gaps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;

/**
 * When incidents began that ask for a role: whose leading decision names it, which is of the newest
 * decision on each of its calls the one of the highest priority, the newest of those ({@code
 * Decision.leading}); and where nothing is decided, as in an imported past, those of which a call
 * has a nature that the role may answer.
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

  private static final String UNDECIDED =
      "select n.id, timestampdiff(microsecond, '1970-01-01', n.opened_at),"
          + " cast(m.valid_from as char), cast(m.valid_to as char)"
          + " from incident n join crisis_call c on c.incident_id = n.id join code k on"
          + " k.list = 'nature' and k.code = c.nature collate utf8mb4_nopad_bin"
          + " join nature_mapping m on m.code_id = k.id where"
          + SPAN
          + " and not exists (select 1 from assessment x where x.incident_id = n.id) and ";

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;

  /** Those decided, in no order: one statement. */
  List<Instant> of(WorkRole role, Instant from, Instant until) {
    List<?> found =
        em.createNativeQuery(LEADING + (role == WorkRole.DIVERSION ? BY_PHONE : CO_RESPONSE))
            .setParameter("from", from)
            .setParameter("until", until)
            .getResultList();
    return found.stream().map(EligibleCalls::instant).toList();
  }

  /** Those of which nothing is decided, by what their natures stood for that day: one statement. */
  List<Instant> byNature(WorkRole role, Instant from, Instant until) {
    List<?> found =
        em.createNativeQuery(
                UNDECIDED + (role == WorkRole.DIVERSION ? "m.diversion" : "m.co_response"))
            .setParameter("from", from)
            .setParameter("until", until)
            .getResultList();
    var began = new HashMap<Object, Instant>();
    for (var one : found) {
      var row = (Object[]) one;
      var at = instant(row[1]);
      var day = clock.dayOf(at);
      if (!day.isBefore(day(row[2])) && (row[3] == null || day.isBefore(day(row[3])))) {
        began.put(row[0], at);
      }
    }
    return List.copyOf(began.values());
  }

  private static Instant instant(Object micros) {
    return Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
  }

  private static LocalDate day(Object column) {
    return LocalDate.parse((String) column);
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
