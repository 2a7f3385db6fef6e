package org.coresponse.eligibility;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.coresponse.security.Roles;

/** Writes the rows of incidents that were there before this was counted, some at a time. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class CatchUp {
  private static final int SOME = 1_000;

  @PersistenceContext EntityManager em;
  @Inject PastEligibility past;

  /**
   * Writes those of the next incidents without any, in a transaction of its own.
   *
   * @param after row id of the last one seen; 0 before the first
   * @return that of the last one seen now, or {@code after} where no more are without
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public long next(long after) {
    var without =
        em.createQuery(
                "select i.id from Incident i where i.id > :after and not exists (select 1 from"
                    + " IncidentEligibility e where e.incidentId = i.id) order by i.id",
                Long.class)
            .setParameter("after", after)
            .setMaxResults(SOME)
            .getResultList();
    past.fill(without);
    return without.isEmpty() ? after : without.get(without.size() - 1);
  }
}
