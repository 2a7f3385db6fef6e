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
   * How many letters were posted to whom.
   *
   * @param agency to its contacts; {@code police} to the addresses of the police
   */
  record Posted(int holder, int agency, int police, int city) {}

  /**
   * Takes a step for this transaction; whoever comes second waits for its end.
   *
   * @param agency of the holder, or null where they are of none
   * @return false when another has told it or passed it over
   */
  boolean take(long credential, Long agency, int days, NoticeOutcome outcome) {
    return em.createNativeQuery(
                "insert ignore into lapse_notice (credential_id, agency_id, days, outcome,"
                    + " noticed_at, to_holder, to_agency, to_police, to_city) values (:credential,"
                    + " :agency, :days, :outcome, :now, 0, 0, 0, 0)")
            .setParameter("credential", credential)
            .setParameter("agency", agency)
            .setParameter("days", days)
            .setParameter("outcome", outcome.name())
            .setParameter("now", clock.now())
            .executeUpdate()
        > 0;
  }

  /** Keeps how many letters were posted of a step that was taken. */
  void posted(long credential, int days, Posted to) {
    em.createNativeQuery(
            "update lapse_notice set to_holder = :holder, to_agency = :agency, to_police ="
                + " :police, to_city = :city"
                + " where credential_id = :credential and days = :days")
        .setParameter("holder", to.holder())
        .setParameter("agency", to.agency())
        .setParameter("police", to.police())
        .setParameter("city", to.city())
        .setParameter("credential", credential)
        .setParameter("days", days)
        .executeUpdate();
  }
}
