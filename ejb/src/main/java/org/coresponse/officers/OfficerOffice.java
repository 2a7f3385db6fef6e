package org.coresponse.officers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import org.coresponse.clinicians.OwnEnrolmentException;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.PhoneNumbers;
import org.coresponse.platform.Settings;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Where the police register their CIT officers and the city clears them. */
@Stateless
@RolesAllowed({Roles.POLICE_OFFICER, Roles.SYSTEM})
public class OfficerOffice {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Settings settings;
  @Inject Event<DomainEvent> events;

  /**
   * Enters an officer and fires {@link OfficerRegistered}. The same person with the same badge once
   * more is the one on record.
   *
   * @return their id
   * @throws InvalidFieldException when the telephone number cannot be one, or badge or account are
   *     those of somebody else on record
   */
  public long register(@NotNull @Valid RegisterOfficer command) {
    reached(0);
    var known =
        em.createQuery("select o from Officer o where o.badge = :badge", Officer.class)
            .setParameter("badge", command.badge())
            .getResultStream()
            .findFirst();
    if (known.isPresent()) {
      if (!known.get().same(command)) {
        throw new InvalidFieldException("badge", "invalid.badge.taken");
      }
      return known.get().id();
    }
    if (command.subject() != null && accountTaken(command.subject())) {
      throw new InvalidFieldException("subject", "invalid.officer.subject");
    }
    var officer = new Officer(command, phone(command.phone()), actor.get(), clock.now());
    em.persist(officer);
    events.fire(new OfficerRegistered(officer.id()));
    return officer.id();
  }

  /**
   * Corrects how an officer is reached and spoken of, and fires {@link OfficerCorrected}.
   *
   * @throws NotFoundException when there is none within reach
   * @throws StaleDataException when somebody else has corrected it since it was read
   * @throws InvalidFieldException when the telephone number cannot be one
   */
  public void correct(@NotNull @Valid CorrectOfficer command) {
    held(command.officer()).correct(command, phone(command.phone()));
    events.fire(new OfficerCorrected(command.officer()));
  }

  /**
   * Keeps with which account an officer signs in, and fires {@link OfficerAccountNamed}; the same
   * once more changes nothing. Nobody does so for themselves: who confirms what an officer holds is
   * told from the officer by the account.
   *
   * @throws NotFoundException when there is none within reach
   * @throws StaleDataException when somebody else has corrected the entry since it was read
   * @throws InvalidFieldException when the account is somebody else's on record, or the asker's own
   */
  public void name(@NotNull @Valid NameAccount command) {
    var officer = held(command.officer());
    if (officer.hasAccount(command.subject())) {
      return;
    }
    if (command.subject() != null && accountTaken(command.subject())) {
      throw new InvalidFieldException("subject", "invalid.officer.subject");
    }
    officer.signsInWith(command, actor.get());
    events.fire(new OfficerAccountNamed(command.officer()));
  }

  /**
   * Clears an officer to ride and fires {@link OfficerCleared}; who is cleared already stays so.
   *
   * @throws NotFoundException when there is none within reach
   * @throws OwnEnrolmentException when the same person registered them
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM})
  public void clear(long officer) {
    var found = held(officer);
    if (open(officer).isEmpty()) {
      em.persist(new OfficerClearance(found, actor.get(), clock.now()));
      events.fire(new OfficerCleared(officer));
    }
  }

  /** Revokes a clearance and fires {@link OfficerRevoked}; one that is not open is let be. */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM})
  public void revoke(@NotNull @Valid RevokeOfficer command) {
    held(command.officer());
    open(command.officer())
        .ifPresent(
            clearance -> {
              clearance.revoke(command.reason().strip(), actor.get(), clock.now());
              events.fire(new OfficerRevoked(command.officer()));
            });
  }

  /**
   * Keeps until when an officer is in the programme, and fires {@link OfficerLeaves}.
   *
   * @throws InvalidFieldException when that is not after their first day
   */
  @RolesAllowed({Roles.POLICE_OFFICER, Roles.PROGRAM_MANAGER, Roles.SYSTEM})
  public void leave(@NotNull @Valid LeaveProgramme command) {
    held(command.officer()).leave(command.until());
    events.fire(new OfficerLeaves(command.officer(), command.until()));
  }

  private String phone(String given) {
    return PhoneNumbers.required("phone", given, settings.cityRegion());
  }

  private boolean accountTaken(String subject) {
    return em.createQuery("select count(o) from Officer o where o.subject = :subject", Long.class)
            .setParameter("subject", subject)
            .getSingleResult()
        > 0;
  }

  private Optional<OfficerClearance> open(long officer) {
    return em.createQuery(
            "select c from OfficerClearance c where c.officer.id = :officer"
                + " and c.revokedAt is null",
            OfficerClearance.class)
        .setParameter("officer", officer)
        .getResultStream()
        .findFirst();
  }

  private Officer held(long id) {
    reached(id);
    var officer = em.find(Officer.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (officer == null) {
      throw new NotFoundException("officer", id);
    }
    return officer;
  }

  /** Nobody of an agency comes here, whatever their role. */
  private void reached(long id) {
    if (!Reach.changes(actor.get())) {
      throw new NotFoundException("officer", id);
    }
  }
}
