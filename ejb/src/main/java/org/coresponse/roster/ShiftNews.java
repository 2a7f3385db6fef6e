package org.coresponse.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.coresponse.platform.CityClock;

/** What somebody was told of their shifts. For services that say who may. */
@ApplicationScoped
public class ShiftNews {
  private static final int MOST = 100;

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;

  /** What they have not seen yet, and what they were told since then; the newest first. */
  public List<NewsRow> of(Worker worker, Instant since) {
    return em.createQuery(
            "select c, n.seenAt from ShiftNotice n join ShiftChange c on c.id = n.changeId"
                + " where (n.clinicianId = :clinician or n.officerId = :officer)"
                + " and (n.seenAt is null or n.toldAt > :since) order by n.id desc",
            Object[].class)
        .setParameter("clinician", worker.isClinician() ? worker.id() : null)
        .setParameter("officer", worker.isClinician() ? null : worker.id())
        .setParameter("since", since)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> new NewsRow(((ShiftChange) row[0]).row(), row[1] == null))
        .toList();
  }

  /**
   * They have all of it before them.
   *
   * @return how many they had not seen
   */
  public int seen(Worker worker) {
    return em.createQuery(
            "update ShiftNotice n set n.seenAt = :now where n.seenAt is null"
                + " and (n.clinicianId = :clinician or n.officerId = :officer)")
        .setParameter("now", clock.now())
        .setParameter("clinician", worker.isClinician() ? worker.id() : null)
        .setParameter("officer", worker.isClinician() ? null : worker.id())
        .executeUpdate();
  }
}
