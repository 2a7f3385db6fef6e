package org.coresponse.clinicians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.RowAccess;

/** The clinicians, as those whom a roster is made of. For services that say who may. */
@ApplicationScoped
public class Rostered {
  @PersistenceContext EntityManager em;
  @Inject Standings standings;

  /** Everyone within reach who is cleared for a role, by name. */
  public List<Standing> clearedFor(Collection<WorkRole> roles, RowAccess access) {
    return standings.of(
        em.createQuery(
                "select distinct c.clinician.id from Clearance c where c.role in :roles"
                    + " and c.revokedAt is null",
                Long.class)
            .setParameter("roles", roles)
            .getResultList(),
        access);
  }

  /** Those within reach of some ids, by name. */
  public List<Standing> of(Collection<Long> ids, RowAccess access) {
    return standings.of(ids, access);
  }

  /** Whose account it is, if it is a clinician's. */
  public Optional<Standing> bySubject(String subject) {
    return em.createQuery("select c.id from Clinician c where c.subject = :subject", Long.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst()
        .map(id -> standings.of(List.of(id), RowAccess.EVERY).get(0));
  }

  /**
   * A clinician within reach whose row is held until the transaction ends, so that two planners
   * cannot both fill one hour with them.
   *
   * @throws NotFoundException when there is none, or it is another agency's
   */
  public Standing hold(long clinicianId, RowAccess access) {
    em.find(Clinician.class, clinicianId, LockModeType.PESSIMISTIC_WRITE);
    return standings.of(List.of(clinicianId), access).stream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("clinician", clinicianId));
  }
}
