package org.coresponse.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.coresponse.clinicians.AccountHolders;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.Roles;

/**
 * The queue of what Keycloak has to do. Each step is a transaction of its own; Keycloak is asked
 * between them.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AccountOrders {
  private static final int MOST = 50;

  /** What is done first, and what last. */
  private static final List<Set<OrderKind>> TURNS =
      List.of(
          EnumSet.of(OrderKind.DISABLE, OrderKind.END),
          EnumSet.of(OrderKind.CREATE, OrderKind.ENABLE, OrderKind.ADDRESS),
          EnumSet.of(OrderKind.MAIL));

  @PersistenceContext EntityManager em;
  @Inject AccountHolders holders;
  @Inject AccountChanges changes;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Orders whose time has come: what closes a door first, mail last, else the oldest first. Of an
   * account only the oldest, but mail that cannot be sent holds nothing up.
   */
  public List<Long> due() {
    return TURNS.stream().flatMap(kinds -> due(kinds).stream()).toList();
  }

  private List<Long> due(Set<OrderKind> kinds) {
    return em.createQuery(
            "select o.id from AccountOrder o where o.state = 'OPEN' and o.dueAt <= :now"
                + " and o.kind in :kinds and not exists (select p.id from AccountOrder p"
                + " where p.account = o.account and p.state = 'OPEN' and p.id < o.id"
                + " and p.kind <> 'MAIL') order by o.id",
            Long.class)
        .setParameter("now", clock.now())
        .setParameter("kinds", kinds)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** Takes an order, unless somebody else has meanwhile, or nobody wants it any more. */
  public Optional<OrderToDo> claim(long id) {
    var order = em.find(AccountOrder.class, id, LockModeType.PESSIMISTIC_WRITE);
    var now = clock.now();
    if (order == null || !order.isDue(now)) {
      return Optional.empty();
    }
    order.claim(now);
    var account = order.account();
    if (account.state() == AccountState.ENDED && order.kind().opens()) {
      order.done(now);
      return Optional.empty();
    }
    var names =
        em.createQuery(
                "select c.givenName, c.familyName, g.code from Clinician c, Agency g"
                    + " where c.id = :clinician and g.id = :agency",
                Object[].class)
            .setParameter("clinician", account.clinicianId())
            .setParameter("agency", account.agencyId())
            .getSingleResult();
    return Optional.of(
        new OrderToDo(
            id,
            order.kind(),
            account.key(),
            account.subject(),
            account.userName(),
            account.email(),
            (String) names[0],
            (String) names[1],
            "/agency/" + names[2],
            account.role(),
            account.open()));
  }

  /**
   * Keycloak has done it.
   *
   * @param subject the user's id in Keycloak, or null where there is none
   */
  public void done(long id, String subject) {
    var order = open(id);
    if (order == null) {
      return;
    }
    var now = clock.now();
    var account = em.find(Account.class, order.account().id(), LockModeType.PESSIMISTIC_WRITE);
    order.done(now);
    if (order.kind() == OrderKind.CREATE) {
      account.isSetUp(subject, now);
      if (account.state() != AccountState.ENDED) {
        holders.signsInAs(account.clinicianId(), subject);
        changes.order(account, OrderKind.MAIL);
      }
      events.fire(new AccountSetUp(account.id(), subject));
    } else if (order.kind() == OrderKind.MAIL) {
      account.mailed(now);
    }
  }

  /** Keycloak has not done it, and is asked again later. */
  public void failed(long id, OrderTrouble why) {
    var order = open(id);
    if (order != null) {
      order.failed(why, clock.now());
    }
  }

  /** Keycloak refuses, and would again. Fires {@link AccountOrderRefused}. */
  public void refused(long id, OrderTrouble why) {
    var order = open(id);
    if (order != null) {
      order.refused(why, clock.now());
      events.fire(new AccountOrderRefused(order.account().id(), order.kind(), why));
    }
  }

  /** An order that is still open, held until the transaction ends; null when it is done. */
  private AccountOrder open(long id) {
    var order = em.find(AccountOrder.class, id, LockModeType.PESSIMISTIC_WRITE);
    return order != null && order.state() == OrderState.OPEN ? order : null;
  }
}
