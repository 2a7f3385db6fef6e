package org.coresponse.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.coresponse.codes.NaturesInCalls;
import org.coresponse.codes.SeenNature;

/** Counts the natures of calls, in one statement over an index. */
@ApplicationScoped
class CountedNatures implements NaturesInCalls {
  @PersistenceContext EntityManager em;

  @Override
  public List<SeenNature> seenSince(Instant since) {
    return em.createQuery(
            "select c.nature, count(c), max(c.receivedAt) from Call c where c.receivedAt >= :since"
                + " group by c.nature order by count(c) desc, c.nature",
            SeenNature.class)
        .setParameter("since", since)
        .getResultList();
  }
}
