package org.coresponse.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.coresponse.custody.DeadlineKind;

/** An incident is as urgent as the most urgent of its calls. */
@ApplicationScoped
class CallPriorities {
  @PersistenceContext EntityManager em;
  @Inject IncidentHands hands;

  /** Gives an open incident the highest priority of its calls. */
  void carryOver(Incident incident) {
    var before = incident.priority();
    incident.prioritise(
        em.createQuery(
                "select max(c.priority) from Call c where c.incident = :incident", Integer.class)
            .setParameter("incident", incident)
            .getSingleResult());
    if (incident.priority() != before && incident.custody().due() == DeadlineKind.ANSWER) {
      hands.awaitAnswer(incident);
    }
  }
}
