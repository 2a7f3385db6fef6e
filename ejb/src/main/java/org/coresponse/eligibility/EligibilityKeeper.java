package org.coresponse.eligibility;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.coresponse.intake.IncidentEvent;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.Facts;
import org.coresponse.programme.ProgrammePartSwitched;

/** Settles an incident in the transaction of whatever happens to it. */
@ApplicationScoped
class EligibilityKeeper {
  private static final String INCIDENT = "incident";

  /** Facts that move nothing here, by their names: this package knows none of their desks. */
  private static final Set<String> ASIDE =
      Set.of(
          "CallHandedOver",
          "CallLocatedAnew",
          "CallScreened",
          "CallbackTried",
          "NoteWritten",
          "UnitReported");

  @PersistenceContext EntityManager em;
  @Inject Settling settling;
  @Inject PastEligibility past;

  /** Before the board's feed, whose counter everyone waits for. */
  void settle(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) IncidentEvent happened) {
    if (moves(happened)) {
      settling.now(happened.incidentId());
    }
  }

  /** What an import brought in is written at once; what it changed is settled anew. */
  void settle(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) Facts happened) {
    var numbers =
        happened.all().stream()
            .filter(fact -> INCIDENT.equals(fact.subjectType()) && moves(fact))
            .map(DomainEvent::subjectNumber)
            .distinct()
            .toList();
    if (!numbers.isEmpty()) {
      var incidents =
          em.createQuery("select i.id from Incident i where i.number in (:numbers)", Long.class)
              .setParameter("numbers", numbers)
              .getResultList();
      var known = known(incidents);
      past.fill(incidents.stream().filter(id -> !known.contains(id)).toList());
      known.stream().sorted().forEach(settling::afterwards);
    }
  }

  /** A part that is switched from today on is asked of today's incidents anew. */
  void settle(@Observes ProgrammePartSwitched switched) {
    incidentsSince(switched).forEach(settling::afterwards);
  }

  private static boolean moves(DomainEvent fact) {
    return !ASIDE.contains(fact.getClass().getSimpleName());
  }

  private List<Long> incidentsSince(ProgrammePartSwitched switched) {
    return em.createQuery(
            "select e.incidentId from IncidentEligibility e where e.part = :part"
                + " and e.openedOn >= :from order by e.incidentId",
            Long.class)
        .setParameter("part", switched.part())
        .setParameter("from", switched.from())
        .getResultList();
  }

  private Set<Long> known(Collection<Long> incidents) {
    return incidents.isEmpty()
        ? Set.of()
        : new HashSet<>(
            em.createQuery(
                    "select distinct e.incidentId from IncidentEligibility e"
                        + " where e.incidentId in (:ids)",
                    Long.class)
                .setParameter("ids", incidents)
                .getResultList());
  }
}
