package org.coresponse.clinicians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.RowAccess;

/** Finds clinicians of a filter by what is in columns, within reach, by name. */
@ApplicationScoped
class ClinicianSearch {
  @PersistenceContext EntityManager em;

  /** All of them. */
  List<Long> all(ClinicianFilter filter, RowAccess access) {
    return ids(filter, access).getResultList();
  }

  List<Long> page(ClinicianFilter filter, RowAccess access, PageRequest page) {
    return ids(filter, access)
        .setFirstResult(page.offset())
        .setMaxResults(page.size())
        .getResultList();
  }

  long count(ClinicianFilter filter, RowAccess access) {
    return asked("select count(c)" + where(filter), filter, access).getSingleResult();
  }

  private TypedQuery<Long> ids(ClinicianFilter filter, RowAccess access) {
    var query = "select c.id" + where(filter) + " order by c.familyName, c.givenName, c.id";
    return asked(query, filter, access);
  }

  private static String where(ClinicianFilter filter) {
    var where =
        new StringBuilder(
            " from Clinician c where (:agency is null or c.agency.code = :agency)"
                + " and (:chosen is null or c.agency.code = :chosen)"
                + " and (:role is null or exists (select k.id from Clearance k"
                + " where k.clinician = c and k.role = :role and k.revokedAt is null))");
    for (var i = 0; i < filter.patterns().size(); i++) {
      where
          .append(" and concat(c.givenName, ' ', c.familyName) like :word")
          .append(i)
          .append(" escape '!'");
    }
    return where.toString();
  }

  private TypedQuery<Long> asked(String query, ClinicianFilter filter, RowAccess access) {
    var asked =
        em.createQuery(query, Long.class)
            .setParameter("agency", access.agency())
            .setParameter("chosen", filter.agency())
            .setParameter("role", filter.role());
    var patterns = filter.patterns();
    for (var i = 0; i < patterns.size(); i++) {
      asked.setParameter("word" + i, patterns.get(i));
    }
    return asked;
  }
}
