package org.coresponse.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** An incident is as urgent as the most urgent of its calls. */
@ApplicationScoped
class CallPriorities {
  @PersistenceContext EntityManager em;

  /** Gives an open incident the highest priority of its calls. */
  void carryOver(Incident incident) {
    incident.prioritise(
        em.createQuery(
                "select max(c.priority) from Call c where c.incident = :incident", Integer.class)
            .setParameter("incident", incident)
            .getSingleResult());
  }
}
