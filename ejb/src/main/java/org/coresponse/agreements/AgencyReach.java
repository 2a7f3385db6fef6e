package org.coresponse.agreements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Actor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;

/** Finds an agency by its code, where it is within reach. */
@ApplicationScoped
class AgencyReach {
  @PersistenceContext EntityManager em;

  record Reached(Long id, String code, String name) {}

  /**
   * The agency.
   *
   * @throws NotFoundException when there is none, or it is not the reader's
   */
  Reached agency(String code, RowAccess access) {
    return em.createQuery(
            "select a.id, a.code, a.name from Agency a where a.code = :code"
                + " and (:agency is null or a.code = :agency)",
            Reached.class)
        .setParameter("code", code)
        .setParameter("agency", access.agency())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("agency", code));
  }

  /** Whether they enter agreements of every kind; an agency enters some of its own. */
  boolean entersAll(Actor by) {
    return by.has(Roles.PROGRAM_MANAGER) || by.isSystem();
  }
}
