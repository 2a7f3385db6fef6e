package org.coresponse.clinicians;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.coresponse.security.RowAccess;

/** Reads what is on record of clinicians: two statements, however many they are. */
@ApplicationScoped
class Standings {
  @PersistenceContext EntityManager em;

  /** In the order of the family names; those out of reach are left out. */
  List<Standing> of(Collection<Long> ids, RowAccess access) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var found =
        em.createQuery(
                "select c.id, a.id, a.code, a.name, c.subject, c.givenName, c.familyName,"
                    + " c.diversion, c.coResponse from Clinician c join c.agency a"
                    + " where c.id in :ids and (:agency is null or a.code = :agency)"
                    + " order by c.familyName, c.givenName, c.id",
                Object[].class)
            .setParameter("ids", ids)
            .setParameter("agency", access.agency())
            .getResultList();
    var licences = licences(ids);
    return found.stream().map(f -> standing(f, licences)).toList();
  }

  private Map<Long, List<LicenceRow>> licences(Collection<Long> ids) {
    return em.createQuery(
            "select l.clinician.id, l.type, l.number, l.board, l.issuedOn, l.expiresOn"
                + " from Licence l where l.clinician.id in :ids order by l.expiresOn desc, l.id",
            LicenceOf.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(groupingBy(LicenceOf::clinicianId, mapping(LicenceOf::row, toList())));
  }

  private static Standing standing(Object[] f, Map<Long, List<LicenceRow>> licences) {
    var cleared = EnumSet.noneOf(ProgrammePart.class);
    if ((boolean) f[7]) {
      cleared.add(ProgrammePart.DIVERSION);
    }
    if ((boolean) f[8]) {
      cleared.add(ProgrammePart.CO_RESPONSE);
    }
    return new Standing(
        (long) f[0],
        (long) f[1],
        (String) f[2],
        (String) f[3],
        (String) f[4],
        f[5] + " " + f[6],
        cleared,
        licences.getOrDefault(f[0], List.of()));
  }

  record LicenceOf(
      Long clinicianId,
      LicenceType type,
      String number,
      String board,
      LocalDate issuedOn,
      LocalDate expiresOn) {

    LicenceRow row() {
      return new LicenceRow(type, number, board, issuedOn, expiresOn);
    }
  }
}
