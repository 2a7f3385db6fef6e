package org.coresponse.officers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.coresponse.credentials.HolderKind;
import org.coresponse.credentials.HolderRegister;
import org.coresponse.security.Actor;

/** The officers, as those whom credentials are of. */
@ApplicationScoped
class RegisteredOfficers implements HolderRegister {
  @PersistenceContext EntityManager em;

  @Override
  public HolderKind kind() {
    return HolderKind.OFFICER;
  }

  @Override
  public Optional<Registered> find(long id, Actor reader) {
    return em.createQuery(
            "select o.subject from Officer o where o.id = :id and :reached = true", Subject.class)
        .setParameter("id", id)
        .setParameter("reached", Reach.of(reader))
        .getResultStream()
        .findFirst()
        .map(found -> new Registered(null, found.subject(), Reach.changes(reader)));
  }

  record Subject(String subject) {}
}
