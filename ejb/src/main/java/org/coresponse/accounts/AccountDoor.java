package org.coresponse.accounts;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.coresponse.platform.CityClock;

/**
 * Where whoever comes in with an account of ours passes: refused at once while it is closed,
 * however long their token is good; the first request of a session is their sign-in.
 *
 * <p>An account that was not made here passes: what the realm says of it stands alone.
 */
@Stateless
@PermitAll
public class AccountDoor {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;

  /**
   * Lets somebody in.
   *
   * @param session what Keycloak calls the session, or null where the token does not say
   * @throws AccountSuspendedException while the account is closed
   */
  public void enter(String subject, String session) {
    var account =
        em.createQuery(
                "select a.id, a.state, a.lastSession from Account a where a.subject = :subject",
                Passing.class)
            .setParameter("subject", subject)
            .getResultStream()
            .findFirst()
            .orElse(null);
    if (account == null) {
      return;
    }
    if (account.state() == AccountState.SUSPENDED || account.state() == AccountState.ENDED) {
      throw new AccountSuspendedException();
    }
    if (session != null && !session.equals(account.lastSession())) {
      em.createQuery(
              "update Account a set a.lastSignInAt = :now, a.lastSession = :session"
                  + " where a.id = :id")
          .setParameter("now", clock.now())
          .setParameter("session", session)
          .setParameter("id", account.id())
          .executeUpdate();
    }
  }

  record Passing(Long id, AccountState state, String lastSession) {}
}
