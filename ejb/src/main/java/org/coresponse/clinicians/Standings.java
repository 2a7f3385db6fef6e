package org.coresponse.clinicians;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coresponse.credentials.HolderKind;
import org.coresponse.credentials.Holding;
import org.coresponse.credentials.Holdings;
import org.coresponse.credentials.Supervision;
import org.coresponse.credentials.WorkFacts;
import org.coresponse.credentials.WorkRole;
import org.coresponse.credentials.WorkRules;
import org.coresponse.security.RowAccess;

/** Reads what is on record of clinicians: five statements, however many they are. */
@ApplicationScoped
class Standings {
  @PersistenceContext EntityManager em;
  @Inject Holdings holdings;
  @Inject WorkRules rules;

  /** In the order of the family names; those out of reach are left out. */
  List<Standing> of(Collection<Long> ids, RowAccess access) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var found =
        em.createQuery(
                "select c.id, a.id, a.code, a.name, c.subject, c.givenName, c.familyName,"
                    + " c.memberFrom, c.memberUntil from Clinician c join c.agency a"
                    + " where c.id in :ids and (:agency is null or a.code = :agency)"
                    + " order by c.familyName, c.givenName, c.id",
                Object[].class)
            .setParameter("ids", ids)
            .setParameter("agency", access.agency())
            .getResultList();
    var supervised = supervisedOf(ids);
    var people =
        Stream.concat(
                ids.stream(),
                supervised.values().stream().flatMap(List::stream).map(Supervised::supervisor))
            .collect(toSet());
    var held = holdings.of(HolderKind.CLINICIAN, people);
    var cleared = clearedOf(people);
    var asked = rules.requirements();
    return found.stream()
        .map(
            f -> {
              var facts =
                  new WorkFacts(
                      (LocalDate) f[7],
                      (LocalDate) f[8],
                      cleared.getOrDefault(f[0], Set.of()),
                      held.getOrDefault(f[0], List.of()),
                      supervised.getOrDefault(f[0], List.of()).stream()
                          .map(one -> one.supervision(held, cleared))
                          .toList());
              return new Standing(
                  (long) f[0],
                  (long) f[1],
                  (String) f[2],
                  (String) f[3],
                  (String) f[4],
                  f[5] + " " + f[6],
                  facts,
                  asked);
            })
        .toList();
  }

  private Map<Long, Set<WorkRole>> clearedOf(Collection<Long> ids) {
    return em.createQuery(
            "select c.clinician.id, c.role from Clearance c where c.clinician.id in :ids"
                + " and c.revokedAt is null",
            Cleared.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(groupingBy(Cleared::clinician, mapping(Cleared::role, toSet())));
  }

  private Map<Long, List<Supervised>> supervisedOf(Collection<Long> ids) {
    return em.createQuery(
            "select s.associate.id, s.supervisor.id,"
                + " concat(s.supervisor.givenName, ' ', s.supervisor.familyName), s.from, s.until"
                + " from Supervising s where s.associate.id in :ids order by s.from, s.id",
            Supervised.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(groupingBy(Supervised::associate, toList()));
  }

  record Cleared(Long clinician, WorkRole role) {}

  record Supervised(Long associate, Long supervisor, String name, LocalDate from, LocalDate until) {

    Supervision supervision(Map<Long, List<Holding>> held, Map<Long, Set<WorkRole>> cleared) {
      return new Supervision(
          name,
          from,
          until,
          cleared.getOrDefault(supervisor, Set.of()).contains(WorkRole.SUPERVISION),
          held.getOrDefault(supervisor, List.of()));
    }
  }
}
