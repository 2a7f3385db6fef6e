package org.coresponse.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import org.coresponse.clinicians.AccountHolders;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;

/** What happens to accounts because nothing happened to them. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class AccountKeeper {
  /** So many in one transaction; the next run goes on. */
  private static final int MOST = 200;

  @PersistenceContext EntityManager em;
  @Inject AccountChanges changes;
  @Inject AccountHolders holders;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Looks from now on after what a clinician signs in with since before; in the role of the first
   * part they are cleared for. Nothing happens where that is looked after already, or nobody in the
   * register signs in so.
   *
   * @param subject the user's id in Keycloak
   */
  public void takeOver(String subject, String userName, String email) {
    var clinician =
        em.createQuery(
                "select c.id from Clinician c where c.subject = :subject and not exists"
                    + " (select a.id from Account a where a.clinicianId = c.id)",
                Long.class)
            .setParameter("subject", subject)
            .getResultStream()
            .findFirst();
    if (clinician.isEmpty()) {
      return;
    }
    var holder = holders.hold(clinician.get(), RowAccess.EVERY);
    Arrays.stream(AccountRole.values())
        .filter(role -> holder.clearedFor().contains(role.part()))
        .findFirst()
        .ifPresent(
            role -> {
              var now = clock.now();
              var given = new CreateAccount(clinician.get(), role, userName, email);
              var account = new Account(holder, given, actor.get(), now);
              account.isSetUp(subject, now);
              em.persist(account);
              events.fire(new AccountSetUp(account.id(), subject));
            });
  }

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
