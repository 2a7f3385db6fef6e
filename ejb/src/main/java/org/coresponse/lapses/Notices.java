package org.coresponse.lapses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.coresponse.platform.CityClock;

/** Keeps which steps were told, so that each is told once. */
@ApplicationScoped
class Notices {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;

  /**
   * Takes a step for this transaction; whoever comes second waits for its end.
   *
   * @return false when another has told it or passed it over
   */
  boolean take(long credential, long agency, int days, NoticeOutcome outcome) {
    return em.createNativeQuery(
                "insert ignore into lapse_notice (credential_id, agency_id, days, outcome,"
                    + " noticed_at, to_holder, to_agency, to_city) values (:credential, :agency,"
                    + " :days, :outcome, :now, 0, 0, 0)")
            .setParameter("credential", credential)
            .setParameter("agency", agency)
            .setParameter("days", days)
            .setParameter("outcome", outcome.name())
            .setParameter("now", clock.now())
            .executeUpdate()
        > 0;
  }

  /** Keeps how many letters were posted of a step that was taken. */
  void posted(long credential, int days, int holder, int agency, int city) {
    em.createNativeQuery(
            "update lapse_notice set to_holder = :holder, to_agency = :agency, to_city = :city"
                + " where credential_id = :credential and days = :days")
        .setParameter("holder", holder)
        .setParameter("agency", agency)
        .setParameter("city", city)
        .setParameter("credential", credential)
        .setParameter("days", days)
        .executeUpdate();
  }
}
