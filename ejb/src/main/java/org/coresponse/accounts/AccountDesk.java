package org.coresponse.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.coresponse.clinicians.AccountHolders;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Where an agency's administrator makes, closes, opens, confirms and ends the accounts of their own
 * clinicians; the city may close and end. What Keycloak has to do for it is ordered in the same
 * transaction and done behind it.
 *
 * <p>Each act throws {@link NotFoundException} when there is no such account, or it is another
 * agency's, and {@link AccountEndedException} when it has ended. Doing one twice changes nothing.
 */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
public class AccountDesk {
  @PersistenceContext EntityManager em;
  @Inject AccountHolders holders;
  @Inject AccountReads reads;
  @Inject AccountChanges changes;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Asks for an account and fires {@link AccountWanted}.
   *
   * @throws NotFoundException when there is no such clinician, or they are another agency's
   * @throws RoleNotClearedException when they are not cleared for what the role does
   * @throws AccountExistsException when they have one, made here or not
   * @throws UserNameTakenException when another account has that user name
   */
  @RolesAllowed(Roles.AGENCY_ADMIN)
  public AccountRow create(@NotNull @Valid CreateAccount command) {
    var by = actor.get();
    var holder = holders.hold(command.clinician(), by.rowAccess());
    if (!holder.clearedFor().contains(command.role().part())) {
      throw new RoleNotClearedException();
    }
    var signsInElsewise =
        holder.subject() != null && !any("a.subject = :it and a.living is null", holder.subject());
    if (signsInElsewise || any("a.clinicianId = :it and a.living = true", holder.clinicianId())) {
      throw new AccountExistsException();
    }
    if (any(
        "a.userName = :it and (a.living = true or a.subject is not null)", command.userName())) {
      throw new UserNameTakenException(command.userName());
    }
    var account = new Account(holder, command, by, clock.now());
    em.persist(account);
    changes.order(account, OrderKind.CREATE);
    events.fire(new AccountWanted(account.id(), holder.clinicianId(), command.role()));
    return read(account.id());
  }

  /** Closes an account, and fires {@link AccountSuspended}: whoever uses it is refused from now. */
  public AccountRow suspend(long id) {
    var account = reads.hold(id, actor.get().rowAccess());
    changes.hold(account, ownHold());
    return read(id);
  }

  /**
   * Takes away what the asker may take away, and fires {@link AccountResumed}: the agency what it
   * put there itself and an account's having lain unused, the city what it put there.
   *
   * @throws HeldByOthersException when there is nothing of that kind and the account is closed
   */
  public AccountRow resume(long id) {
    var account = reads.hold(id, actor.get().rowAccess());
    var own = ownHold();
    var released = changes.release(account, own);
    if (own == Hold.BY_AGENCY) {
      released |= changes.release(account, Hold.UNUSED);
    }
    if (!released && !account.holds().isEmpty()) {
      throw new HeldByOthersException();
    }
    return read(id);
  }

  /** Closes an account for good, and fires {@link AccountEnded}. */
  public AccountRow end(long id) {
    changes.end(reads.hold(id, actor.get().rowAccess()));
    return read(id);
  }

  /**
   * Says that an account is still needed, and fires {@link AccountConfirmed}; it opens again where
   * the missing word had closed it.
   */
  @RolesAllowed(Roles.AGENCY_ADMIN)
  public AccountRow confirm(long id) {
    var by = actor.get();
    var account = reads.hold(id, by.rowAccess());
    account.confirm(by, clock.now());
    changes.release(account, Hold.NOT_CONFIRMED);
    events.fire(new AccountConfirmed(id));
    return read(id);
  }

  /** Has the set-up mail sent again, and fires {@link AccountMailWanted}. */
  @RolesAllowed(Roles.AGENCY_ADMIN)
  public AccountRow mailAgain(long id) {
    var account = reads.hold(id, actor.get().rowAccess());
    if (account.state() == AccountState.ENDED) {
      throw new AccountEndedException();
    }
    changes.mail(account);
    return read(id);
  }

  private Hold ownHold() {
    return actor.get().has(Roles.AGENCY_ADMIN) ? Hold.BY_AGENCY : Hold.BY_CITY;
  }

  private boolean any(String condition, Object it) {
    return em.createQuery("select count(a) from Account a where " + condition, Long.class)
            .setParameter("it", it)
            .getSingleResult()
        > 0;
  }

  private AccountRow read(long id) {
    em.flush(); // so that what is read back is what is stored
    return reads.row(id, actor.get());
  }
}
