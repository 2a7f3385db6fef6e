package org.coresponse.agreements;

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
import org.coresponse.agreements.AgencyReach.Reached;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Where agreements with agencies are entered, confirmed and ended. Another agency's are not found,
 * by any way.
 */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.SYSTEM})
public class AgreementDesk {
  /** A first day before this is a slip. */
  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  @PersistenceContext EntityManager em;
  @Inject AgencyReach reach;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Puts an agreement on record and fires {@link AgreementEntered}. The same once more is the one
   * that stands.
   *
   * @return its id
   * @throws NotFoundException when there is no such agency within reach
   * @throws NotYoursToEnterException when an agency enters anything but its insurance
   * @throws InvalidFieldException when a day cannot be, or what it replaces is none of its kind
   * @throws AgreementEnteredAlreadyException when that kind, title and first day stands otherwise
   */
  public long enter(@NotNull String agency, @NotNull @Valid AgreementGiven given) {
    var of = reach.agency(agency, actor.get().rowAccess());
    if (!reach.entersAll(actor.get()) && !given.kind().entersItself()) {
      throw new NotYoursToEnterException();
    }
    checkDays(given);
    if (given.replaces() != null) {
      replaced(of.id(), given);
    }
    var same =
        em.createQuery(
                "select a from Agreement a where a.agencyId = :agency and a.kind = :kind"
                    + " and a.title = :title and a.from = :from and a.endedAt is null",
                Agreement.class)
            .setParameter("agency", of.id())
            .setParameter("kind", given.kind())
            .setParameter("title", given.title().strip())
            .setParameter("from", given.from())
            .getResultStream()
            .findFirst();
    if (same.isPresent()) {
      if (!same.get().same(given)) {
        throw new AgreementEnteredAlreadyException();
      }
      return same.get().id();
    }
    var entered = new Agreement(of.id(), given, actor.get(), clock.now());
    em.persist(entered);
    events.fire(new AgreementEntered(of.code(), entered.id()));
    return entered.id();
  }

  private static void checkDays(AgreementGiven given) {
    if (given.from().isBefore(EARLIEST)) {
      throw new InvalidFieldException("from", "invalid.agreement.from");
    }
    if (given.expiresOn() == null && !given.kind().mayBeOpen()) {
      throw new InvalidFieldException("expiresOn", "invalid.agreement.expiresOn.missing");
    }
    if (given.expiresOn() != null && !given.expiresOn().isAfter(given.from())) {
      throw new InvalidFieldException("expiresOn", "invalid.agreement.expiresOn");
    }
  }

  private void replaced(long agency, AgreementGiven given) {
    var known = em.find(Agreement.class, given.replaces());
    if (known == null || known.agencyId() != agency || known.kind() != given.kind()) {
      throw new InvalidFieldException("replaces", "invalid.agreement.replaces");
    }
  }

  /**
   * A second person of the city confirms an agreement by its file; fires {@link
   * AgreementConfirmed}, and {@link AgreementEnded} of the one that it replaces.
   *
   * @throws NotFoundException when there is none
   * @throws OwnAgreementException when the same person entered it
   * @throws AgreementFileNeededException when there is no file
   * @throws AgreementEndedException when it was ended
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM})
  public void confirm(@NotNull String agency, long id) {
    var of = reach.agency(agency, actor.get().rowAccess());
    var agreement = held(of, id);
    var files =
        em.createQuery("select count(f) from AgreementFile f where f.agreementId = :id", Long.class)
            .setParameter("id", id)
            .getSingleResult();
    if (files == 0) {
      throw new AgreementFileNeededException();
    }
    if (!agreement.confirm(actor.get(), clock.now())) {
      return;
    }
    if (agreement.replaces() != null) {
      held(of, agreement.replaces()).giveWay(agreement, actor.get(), clock.now());
      events.fire(new AgreementEnded(of.code(), agreement.replaces()));
    }
    events.fire(new AgreementConfirmed(of.code(), id));
  }

  /**
   * Ends an agreement, or declines one that was not confirmed; fires {@link AgreementEnded}.
   *
   * @throws NotFoundException when there is none
   * @throws AgreementEndedException when it was ended already
   */
  @RolesAllowed(Roles.PROGRAM_MANAGER)
  public void end(@NotNull @Valid EndAgreement command) {
    var of = reach.agency(command.agency(), actor.get().rowAccess());
    var agreement = held(of, command.agreement());
    if (command.on().isBefore(EARLIEST)) {
      throw new InvalidFieldException("on", "invalid.agreement.from");
    }
    agreement.end(command.on(), command.reason().strip(), actor.get(), clock.now());
    events.fire(new AgreementEnded(of.code(), command.agreement()));
  }

  private Agreement held(Reached of, long id) {
    return em.createQuery(
            "select a from Agreement a where a.id = :id and a.agencyId = :agency", Agreement.class)
        .setParameter("id", id)
        .setParameter("agency", of.id())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("agreement", id));
  }
}
