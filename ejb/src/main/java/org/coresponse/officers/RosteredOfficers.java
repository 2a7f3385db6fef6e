package org.coresponse.officers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.RowAccess;

/**
 * The officers, as those whom a roster is made of. For services that say who may. Officers are of
 * no agency: they are reached by whoever reaches every agency.
 */
@ApplicationScoped
public class RosteredOfficers {
  @PersistenceContext EntityManager em;
  @Inject OfficerStandings standings;

  /** Everyone within reach whom the city has cleared, by name. */
  public List<OfficerStanding> cleared(RowAccess access) {
    return reached(access)
        ? standings.of(
            em.createQuery(
                    "select c.officer.id from OfficerClearance c where c.revokedAt is null",
                    Long.class)
                .getResultList())
        : List.of();
  }

  /** Those within reach of some ids, by name. */
  public List<OfficerStanding> of(Collection<Long> ids, RowAccess access) {
    return reached(access) ? standings.of(ids) : List.of();
  }

  /** Whose account it is, if it is an officer's. */
  public Optional<OfficerStanding> bySubject(String subject) {
    return em.createQuery("select o.id from Officer o where o.subject = :subject", Long.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst()
        .map(id -> standings.of(List.of(id)).get(0));
  }

  /**
   * An officer within reach whose row is held until the transaction ends, so that two planners
   * cannot both fill one hour with them.
   *
   * @throws NotFoundException when there is none within reach
   */
  public OfficerStanding hold(long officerId, RowAccess access) {
    if (!reached(access)
        || em.find(Officer.class, officerId, LockModeType.PESSIMISTIC_WRITE) == null) {
      throw new NotFoundException("officer", officerId);
    }
    return standings.of(List.of(officerId)).get(0);
  }

  private static boolean reached(RowAccess access) {
    return access.equals(RowAccess.EVERY);
  }
}
