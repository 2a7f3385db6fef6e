package org.coresponse.credentials;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Where credentials are stated by agencies and the police, and verified by others. Whose holder is
 * out of reach are not found, by any way.
 */
@Stateless
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.POLICE_OFFICER,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.SYSTEM
})
public class CredentialDesk {
  /** A day of issue before this is a slip. */
  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

  @PersistenceContext EntityManager em;
  @Inject Holders holders;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Puts a credential on record by the word of its holder's side and fires {@link
   * CredentialStated}. The same once more is the one that stands.
   *
   * @return its id
   * @throws NotFoundException when there is no such holder within reach
   * @throws InvalidFieldException when the kind is unknown, a day cannot be, or the end is missing
   *     or not wanted
   * @throws StatedAlreadyException when that kind, number and day of issue is on record already,
   *     with another end or of somebody else
   */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.POLICE_OFFICER, Roles.SYSTEM})
  public long state(@NotNull @Valid StateCredential command) {
    var holder = command.holder();
    var registered = holders.toChange(holder);
    var kind = em.find(CredentialKind.class, command.kind());
    if (kind == null) {
      throw new InvalidFieldException("kind", "invalid.kind");
    }
    checkDays(kind, command);
    var same =
        em.createQuery(
                "select c from Credential c where c.kind = :kind and c.issuedOn = :issued"
                    + " and c.withdrawnAt is null and (c.number = :number"
                    + " or :number is null and c.number is null and c."
                    + holder.kind().field()
                    + " = :holder)",
                Credential.class)
            .setParameter("kind", kind)
            .setParameter("number", command.number())
            .setParameter("holder", holder.id())
            .setParameter("issued", command.issuedOn())
            .getResultStream()
            .findFirst();
    if (same.isPresent()) {
      return theSame(same.get(), command);
    }
    var stated = new Credential(registered.agencyId(), kind, command, actor.get(), clock.now());
    em.persist(stated);
    events.fire(new CredentialStated(holder, stated.id(), command.kind()));
    return stated.id();
  }

  private static long theSame(Credential known, StateCredential command) {
    boolean same =
        known.holder().equals(command.holder())
            && Objects.equals(known.expiresOn(), command.expiresOn());
    if (!same) {
      throw new StatedAlreadyException();
    }
    return known.id();
  }

  private void checkDays(CredentialKind kind, StateCredential command) {
    var issued = command.issuedOn();
    if (issued.isBefore(EARLIEST) || issued.isAfter(today().plusYears(1))) {
      throw new InvalidFieldException("issuedOn", "invalid.issuedOn");
    }
    boolean ends = kind.cycle().cycle() != Cycle.NONE;
    if (ends && command.expiresOn() == null) {
      throw new InvalidFieldException("expiresOn", "invalid.expiresOn.missing");
    }
    if (command.expiresOn() != null && !command.expiresOn().isAfter(issued)) {
      throw new InvalidFieldException("expiresOn", "invalid.expiresOn");
    }
  }

  /**
   * Keeps that its source has confirmed a credential, and fires {@link CredentialVerified}.
   *
   * @throws NotFoundException when there is none
   * @throws NotYoursToVerifyException when others verify credentials of that kind
   * @throws OwnWordException when the same person stated it, or holds it
   * @throws EvidenceNeededException when the kind needs a file and there is none
   * @throws CredentialWithdrawnException when it was withdrawn
   */
  @RolesAllowed({
    Roles.POLICE_OFFICER,
    Roles.PROGRAM_MANAGER,
    Roles.CLINICAL_SUPERVISOR,
    Roles.SYSTEM
  })
  public void verify(@NotNull @Valid VerifyCredential command) {
    var credential = held(command.credential());
    var by = actor.get();
    if (command.on().isAfter(today()) || command.on().isBefore(EARLIEST)) {
      throw new InvalidFieldException("on", "invalid.verifiedOn");
    }
    if (!by.isSystem()) {
      if (!by.has(credential.kind().verifier().requiredRole())) {
        throw new NotYoursToVerifyException();
      }
      if (by.subject().equals(holders.toChange(credential.holder()).subject())) {
        throw new OwnWordException();
      }
      if (credential.kind().evidenceNeeded() && !hasEvidence(credential)) {
        throw new EvidenceNeededException();
      }
    }
    credential.verify(command.on(), command.source().strip(), by, clock.now());
    events.fire(
        new CredentialVerified(credential.holder(), credential.id(), credential.kind().code()));
  }

  private boolean hasEvidence(Credential credential) {
    return em.createQuery(
                "select count(e) from Evidence e where e.credentialId = :credential", Long.class)
            .setParameter("credential", credential.id())
            .getSingleResult()
        > 0;
  }

  /**
   * Puts a discipline on a credential's record or takes it off, and fires {@link
   * CredentialDisciplined}.
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.SYSTEM})
  public void discipline(@NotNull @Valid DisciplineCredential command) {
    var credential = held(command.credential());
    if (command.since() != null
        && (command.since().isAfter(today()) || command.since().isBefore(EARLIEST))) {
      throw new InvalidFieldException("since", "invalid.disciplinedOn");
    }
    credential.discipline(command.since(), command.note().strip());
    events.fire(
        new CredentialDisciplined(credential.holder(), credential.id(), credential.kind().code()));
  }

  /** Withdraws a credential that was stated in error, and fires {@link CredentialWithdrawn}. */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.POLICE_OFFICER, Roles.PROGRAM_MANAGER, Roles.SYSTEM})
  public void withdraw(@NotNull @Valid WithdrawCredential command) {
    var credential = held(command.credential());
    credential.withdraw(command.reason().strip(), actor.get(), clock.now());
    events.fire(
        new CredentialWithdrawn(credential.holder(), credential.id(), credential.kind().code()));
  }

  private Credential held(long id) {
    var credential = em.find(Credential.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (credential == null) {
      throw new NotFoundException("credential", id);
    }
    holders.toChange(credential.holder());
    return credential;
  }

  private LocalDate today() {
    return clock.dayOf(clock.now());
  }
}
