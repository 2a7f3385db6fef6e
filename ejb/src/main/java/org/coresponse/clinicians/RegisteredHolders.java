package org.coresponse.clinicians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.coresponse.credentials.HolderKind;
import org.coresponse.credentials.HolderRegister;
import org.coresponse.security.Actor;

/** The clinicians, as those whom credentials are of. */
@ApplicationScoped
class RegisteredHolders implements HolderRegister {
  @PersistenceContext EntityManager em;

  @Override
  public HolderKind kind() {
    return HolderKind.CLINICIAN;
  }

  @Override
  public Optional<Registered> find(long id, Actor reader) {
    return em.createQuery(
            "select a.id, c.subject from Clinician c join c.agency a where c.id = :id"
                + " and (:agency is null or a.code = :agency)",
            Member.class)
        .setParameter("id", id)
        .setParameter("agency", reader.rowAccess().agency())
        .getResultStream()
        .findFirst()
        .map(found -> new Registered(found.agency(), found.subject(), true));
  }

  record Member(Long agency, String subject) {}
}
