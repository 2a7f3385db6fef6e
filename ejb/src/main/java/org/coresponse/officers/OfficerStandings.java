package org.coresponse.officers;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.coresponse.credentials.HolderKind;
import org.coresponse.credentials.Holdings;
import org.coresponse.credentials.WorkFacts;
import org.coresponse.credentials.WorkRole;
import org.coresponse.credentials.WorkRules;

/** Reads what is on record of officers: four statements, however many they are. */
@ApplicationScoped
class OfficerStandings {
  @PersistenceContext EntityManager em;
  @Inject Holdings holdings;
  @Inject WorkRules rules;

  /** In the order of the family names. */
  List<OfficerStanding> of(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var found =
        em.createQuery(
                "select o.id, o.subject, o.givenName, o.familyName, o.badge, o.unit, o.serviceFrom,"
                    + " o.serviceUntil from Officer o where o.id in :ids"
                    + " order by o.familyName, o.givenName, o.id",
                Found.class)
            .setParameter("ids", ids)
            .getResultList();
    var cleared =
        em.createQuery(
                "select c.officer.id from OfficerClearance c where c.officer.id in :ids"
                    + " and c.revokedAt is null",
                Long.class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(toSet());
    var held = holdings.of(HolderKind.OFFICER, ids);
    var asked = rules.requirements();
    return found.stream()
        .map(
            one ->
                new OfficerStanding(
                    one.id(),
                    one.subject(),
                    one.givenName() + " " + one.familyName(),
                    one.badge(),
                    one.unit(),
                    new WorkFacts(
                        one.from(),
                        one.until(),
                        cleared.contains(one.id()) ? Set.of(WorkRole.CIT_OFFICER) : Set.of(),
                        held.getOrDefault(one.id(), List.of()),
                        List.of()),
                    asked))
        .toList();
  }

  record Found(
      Long id,
      String subject,
      String givenName,
      String familyName,
      String badge,
      String unit,
      LocalDate from,
      LocalDate until) {}
}
