package org.coresponse.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.security.Roles;

/** What happens to accounts because nothing happened to them. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class AccountKeeper {
  /** So many in one transaction; the next run goes on. */
  private static final int MOST = 200;

  @PersistenceContext EntityManager em;
  @Inject AccountChanges changes;
  @Inject CityClock clock;

  /** Closes those that nobody signed in with for 90 days, and answers how many. */
  public int closeUnused() {
    return close(
        Hold.UNUSED,
        em.createQuery(
                "select a.id from Account a where a.state = 'ACTIVE' and a.openSinceAt <= :before"
                    + " and (a.lastSignInAt is null or a.lastSignInAt <= :before) order by a.id",
                Long.class)
            .setParameter("before", AccountRules.unusedBefore(clock.now()))
            .setMaxResults(MOST)
            .getResultList());
  }

  /** Closes those whose yearly review is overdue by 30 days, and answers how many. */
  public int closeUnconfirmed() {
    return close(
        Hold.NOT_CONFIRMED,
        em.createQuery(
                "select a.id from Account a where a.living = true and a.confirmedAt <= :before"
                    + " and :reason not member of a.holds order by a.id",
                Long.class)
            .setParameter("before", AccountRules.overdueBefore(clock.now()))
            .setParameter("reason", Hold.NOT_CONFIRMED)
            .setMaxResults(MOST)
            .getResultList());
  }

  private int close(Hold reason, List<Long> ids) {
    ids.forEach(
        id -> changes.hold(em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE), reason));
    return ids.size();
  }
}
