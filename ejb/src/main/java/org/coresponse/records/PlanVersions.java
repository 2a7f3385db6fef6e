package org.coresponse.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;

/** Versions of safety plans. Whoever writes holds the response's row. */
@ApplicationScoped
class PlanVersions {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  Optional<SafetyPlan> newest(long response) {
    return em.createQuery(
            "select p from SafetyPlan p where p.responseId = :response order by p.number desc",
            SafetyPlan.class)
        .setParameter("response", response)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  Optional<SafetyPlan> newestKept(long response) {
    return em.createQuery(
            "select p from SafetyPlan p where p.responseId = :response and p.keptAt is not null"
                + " order by p.number desc",
            SafetyPlan.class)
        .setParameter("response", response)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Keeps what is being written, if it says anything, and fires {@link SafetyPlanKept}. */
  void keep(PhoneResponse response) {
    newest(response.id())
        .filter(plan -> !plan.kept() && plan.text().written())
        .ifPresent(plan -> keep(plan, response));
  }

  void keep(SafetyPlan plan, PhoneResponse response) {
    plan.keep(clock.now());
    events.fire(new SafetyPlanKept(response.incident(), plan.number(), plan.id()));
  }

  List<PlanVersionRow> rows(long response) {
    return em.createQuery(
            "select p.number, p.writtenAt, p.writtenByName, p.keptAt from SafetyPlan p"
                + " where p.responseId = :response order by p.number desc",
            PlanVersionRow.class)
        .setParameter("response", response)
        .getResultList();
  }
}
