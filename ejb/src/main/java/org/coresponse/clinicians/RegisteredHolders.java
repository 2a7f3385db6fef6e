package org.coresponse.clinicians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.coresponse.credentials.HolderRegister;
import org.coresponse.security.RowAccess;

/** The clinicians, as those whom credentials are of. */
@ApplicationScoped
class RegisteredHolders implements HolderRegister {
  @PersistenceContext EntityManager em;

  @Override
  public Optional<Long> agencyOf(long clinician, RowAccess access) {
    return em.createQuery(
            "select a.id from Clinician c join c.agency a where c.id = :id"
                + " and (:agency is null or a.code = :agency)",
            Long.class)
        .setParameter("id", clinician)
        .setParameter("agency", access.agency())
        .getResultStream()
        .findFirst();
  }
}
