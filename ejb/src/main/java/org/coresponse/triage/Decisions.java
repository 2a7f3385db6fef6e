package org.coresponse.triage;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponse.intake.MovesWithCalls;
import org.coresponse.screening.Screenings;

/** Reads decisions with their overrides: three statements, however many they are. */
@ApplicationScoped
class Decisions implements MovesWithCalls {
  @PersistenceContext EntityManager em;
  @Inject Screenings screenings;

  @Override
  public void merged(long from, long into) {
    em.createQuery("update Assessment a set a.incidentId = :into where a.incidentId = :from")
        .setParameter("into", into)
        .setParameter("from", from)
        .executeUpdate();
  }

  @Override
  public void split(long from, long into, long callId) {
    em.createQuery("update Assessment a set a.incidentId = :into where a.callId = :call")
        .setParameter("into", into)
        .setParameter("call", callId)
        .executeUpdate();
  }

  /** Newest first. */
  List<Decision> ofIncidents(Collection<Long> incidents, boolean newestOnly, boolean masked) {
    if (incidents.isEmpty()) {
      return List.of();
    }
    var found =
        em.createQuery(
                "select a, c.number, c.incident.number from Assessment a join Call c on c.id = a.callId"
                    + " where a.incidentId in :incidents"
                    + (newestOnly
                        ? " and a.id = (select max(b.id) from Assessment b"
                            + " where b.callId = a.callId)"
                        : "")
                    + " order by a.id desc",
                Object[].class)
            .setParameter("incidents", incidents)
            .getResultList();
    var ids = found.stream().map(f -> ((Assessment) f[0]).id()).toList();
    var screened = screenings.screened(ids);
    var overridden = overridden(ids);
    return found.stream()
        .map(
            f -> {
              var assessment = (Assessment) f[0];
              var override = overridden.get(assessment.id());
              return assessment.decision(
                  (String) f[2],
                  (String) f[1],
                  screened.contains(assessment.id()),
                  override == null ? null : override.row(masked));
            })
        .toList();
  }

  Optional<Assessment> newestOf(long callId) {
    return em.createQuery(
            "select a from Assessment a where a.callId = :call order by a.id desc",
            Assessment.class)
        .setParameter("call", callId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The decision that an override stands beside; what it shows of overrides is the newest. */
  Decision overriddenBy(long overrideId) {
    var of =
        em.createQuery(
                "select a.id, a.incidentId from RecommendationOverride o join Assessment a"
                    + " on a.id = o.assessmentId where o.id = :id",
                Object[].class)
            .setParameter("id", overrideId)
            .getSingleResult();
    return ofIncidents(List.of((Long) of[1]), false, false).stream()
        .filter(decision -> decision.id() == (long) of[0])
        .findFirst()
        .orElseThrow();
  }

  Optional<RecommendationOverride> overrideOf(long assessmentId) {
    return Optional.ofNullable(overridden(List.of(assessmentId)).get(assessmentId));
  }

  private Map<Long, RecommendationOverride> overridden(List<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select o from RecommendationOverride o where o.assessmentId in :ids"
                    + " order by o.id",
                RecommendationOverride.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(toMap(RecommendationOverride::assessmentId, o -> o, (older, newer) -> newer));
  }
}
