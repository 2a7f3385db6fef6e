package org.coresponse.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/**
 * Published shifts, as those who come to work are held against them. For services that say who may.
 */
@ApplicationScoped
public class DutyShifts {
  @PersistenceContext EntityManager em;

  /** Somebody's that touch a time, the earliest first. */
  public List<DutyShift> of(Worker worker, Instant from, Instant until) {
    return em.createQuery(
            "select s.role, s.kind, s.published.startsAt, s.published.endsAt from Shift s"
                + " where (s.published.clinicianId = :clinician"
                + " or s.published.officerId = :officer)"
                + " and s.published.startsAt < :until and s.published.endsAt > :from"
                + " order by s.published.startsAt, s.id",
            DutyShift.class)
        .setParameter("clinician", worker.isClinician() ? worker.id() : null)
        .setParameter("officer", worker.isClinician() ? null : worker.id())
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultList();
  }
}
