package org.coresponse.dispatch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.coresponse.intake.SafetyAnswers;

/** What further callers about the same event answered. */
@ApplicationScoped
class JoinedSafety {
  @PersistenceContext EntityManager em;

  /** Safety answers of all calls but the first, by row id of the incident: one statement. */
  Map<Long, List<SafetyAnswers>> of(Collection<Long> incidents) {
    return incidents.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select i.id, c.safety from Call c join c.incident i"
                    + " where i.id in :incidents and c.number <> i.number",
                Object[].class)
            .setParameter("incidents", incidents)
            .getResultStream()
            .collect(groupingBy(f -> (Long) f[0], mapping(f -> (SafetyAnswers) f[1], toList())));
  }
}
