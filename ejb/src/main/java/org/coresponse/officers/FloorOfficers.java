package org.coresponse.officers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Roles;

/**
 * The register of officers as the floor needs it: who there is for a crew, and who is asking. Shows
 * no record beyond the right to work.
 */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.POLICE_OFFICER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.SYSTEM
})
public class FloorOfficers {
  @PersistenceContext EntityManager em;
  @Inject OfficerStandings standings;

  /** Everyone whom the city has cleared, by name. */
  public List<OfficerStanding> cleared() {
    return standings.of(
        em.createQuery(
                "select c.officer.id from OfficerClearance c where c.revokedAt is null", Long.class)
            .getResultList());
  }

  /**
   * An officer whose row is held until the transaction ends, so that two dispatchers cannot both
   * get them.
   *
   * @throws NotFoundException when there is none
   */
  public OfficerStanding hold(long officerId) {
    if (em.find(Officer.class, officerId, LockModeType.PESSIMISTIC_WRITE) == null) {
      throw new NotFoundException("officer", officerId);
    }
    return standings.of(List.of(officerId)).get(0);
  }

  /** The register's entry of an account, if there is one. */
  public Optional<OfficerStanding> bySubject(String subject) {
    return em.createQuery("select o.id from Officer o where o.subject = :subject", Long.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst()
        .map(id -> standings.of(List.of(id)).get(0));
  }

  /** Officers by id. */
  public List<OfficerStanding> named(List<Long> ids) {
    return standings.of(ids);
  }
}
