package org.coresponse.rosterfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.coresponse.roster.Worker;

/** Where addresses are kept. */
@ApplicationScoped
class Feeds {
  @PersistenceContext EntityManager em;

  Optional<CalendarFeed> of(Worker worker) {
    boolean officer = worker.kind() == Worker.Kind.OFFICER;
    return em.createQuery(
            "select f from CalendarFeed f where f.revokedAt is null"
                + " and (f.clinicianId = :clinician or f.officerId = :officer)",
            CalendarFeed.class)
        .setParameter("clinician", officer ? null : worker.id())
        .setParameter("officer", officer ? worker.id() : null)
        .getResultStream()
        .findFirst();
  }

  Optional<CalendarFeed> byToken(String token) {
    return em.createQuery(
            "select f from CalendarFeed f where f.revokedAt is null and f.tokenHash = :hash",
            CalendarFeed.class)
        .setParameter("hash", FeedToken.hash(token))
        .getResultStream()
        .findFirst();
  }

  /** The former one is revoked first, since there is one at a time. */
  void keep(CalendarFeed feed) {
    em.flush();
    em.persist(feed);
  }
}
