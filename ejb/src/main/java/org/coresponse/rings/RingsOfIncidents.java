package org.coresponse.rings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.coresponse.intake.MovesWithCalls;

/** What rings about an incident goes on about the one that it belongs to now. */
@ApplicationScoped
class RingsOfIncidents implements MovesWithCalls {
  @PersistenceContext EntityManager em;

  @Override
  public void merged(long from, long into) {
    em.createQuery("update Ring r set r.incidentId = :into where r.incidentId = :from")
        .setParameter("into", into)
        .setParameter("from", from)
        .executeUpdate();
  }

  /** What was rung for the incident before it was merged is its own again. */
  @Override
  public void split(long from, long into, long callId) {
    em.createQuery(
            "update Ring r set r.incidentId = :into"
                + " where r.incidentId = :from and r.rungIncidentId = :into")
        .setParameter("into", into)
        .setParameter("from", from)
        .executeUpdate();
  }
}
