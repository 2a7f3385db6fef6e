package org.coresponse.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.coresponse.clinicians.ClinicianAmended;
import org.coresponse.clinicians.ClinicianLeft;
import org.coresponse.clinicians.ClinicianMoved;
import org.coresponse.clinicians.RightToWorkLost;
import org.coresponse.clinicians.RightToWorkRegained;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;

/**
 * Changes accounts and orders what follows, in the transaction of whoever changes them; hears who
 * loses the right to work, gets it back, leaves, or is reached at another address.
 */
@ApplicationScoped
class AccountChanges {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  void order(Account account, OrderKind kind) {
    em.persist(new AccountOrder(account, kind, clock.now()));
  }

  /** Closes it for that reason; for one that it has, nothing happens. */
  void hold(Account account, Hold reason) {
    var wasOpen = account.open();
    if (account.hold(reason)) {
      if (wasOpen) {
        order(account, OrderKind.DISABLE);
      }
      events.fire(new AccountSuspended(account.id(), reason));
    }
  }

  /** Takes that reason away, and answers whether it was there. */
  boolean release(Account account, Hold reason) {
    var was = account.release(reason, clock.now());
    if (was) {
      if (account.open()) {
        order(account, OrderKind.ENABLE);
      }
      events.fire(new AccountResumed(account.id(), reason, account.state()));
    }
    return was;
  }

  /** Closes it for good; for one that has ended, nothing happens. */
  void end(Account account) {
    if (account.state() != AccountState.ENDED) {
      account.end(clock.now());
      order(account, OrderKind.END);
      events.fire(new AccountEnded(account.id()));
    }
  }

  /** Has the set-up mail sent, unless it is going to be. */
  void mail(Account account) {
    var waiting =
        em.createQuery(
                "select count(o) from AccountOrder o where o.account = :account and o.state = 'OPEN'"
                    + " and o.kind in ('MAIL', 'CREATE')",
                Long.class)
            .setParameter("account", account)
            .getSingleResult();
    if (waiting == 0) {
      order(account, OrderKind.MAIL);
      events.fire(new AccountMailWanted(account.id()));
    }
  }

  void lost(@Observes RightToWorkLost fact) {
    living(fact.clinicianId()).ifPresent(account -> hold(account, Hold.NO_RIGHT_TO_WORK));
  }

  void regained(@Observes RightToWorkRegained fact) {
    living(fact.clinicianId()).ifPresent(account -> release(account, Hold.NO_RIGHT_TO_WORK));
  }

  void left(@Observes ClinicianLeft fact) {
    living(fact.clinicianId()).ifPresent(this::end);
  }

  /** The other agency asks for an account of its own: this one is of the former's people. */
  void moved(@Observes ClinicianMoved fact) {
    living(fact.clinicianId()).ifPresent(this::end);
  }

  /** What the register says of where they are reached, Keycloak is told. */
  void amended(@Observes ClinicianAmended fact) {
    if (fact.fields().contains("email")) {
      living(fact.clinicianId()).ifPresent(this::address);
    }
  }

  private void address(Account account) {
    var address =
        em.createQuery("select c.email from Clinician c where c.id = :clinician", String.class)
            .setParameter("clinician", account.clinicianId())
            .getSingleResult();
    if (account.isReachedAt(address)) {
      order(account, OrderKind.ADDRESS);
      events.fire(new AccountAddressCorrected(account.id()));
    }
  }

  private Optional<Account> living(long clinicianId) {
    return em.createQuery(
            "select a.id from Account a where a.clinicianId = :clinician and a.living = true",
            Long.class)
        .setParameter("clinician", clinicianId)
        .getResultStream()
        .findFirst()
        .map(id -> em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
