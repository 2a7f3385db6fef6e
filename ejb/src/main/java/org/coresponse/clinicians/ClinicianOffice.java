package org.coresponse.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.PhoneNumbers;
import org.coresponse.platform.Settings;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Where agencies enrol their clinicians and the city clears them. Another agency's clinician is not
 * found, by any way.
 */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.SYSTEM})
public class ClinicianOffice {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Settings settings;
  @Inject Event<DomainEvent> events;

  /**
   * Enters a clinician and fires {@link ClinicianEnrolled}. The same person of the same agency by
   * the same address once more is the one on record.
   *
   * @return their id
   * @throws NotFoundException when there is no such agency within reach
   * @throws InvalidFieldException when the telephone number cannot be one, or the address is that
   *     of somebody else on record
   */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.SYSTEM})
  public long enrol(@NotNull @Valid EnrolClinician command) {
    var agency = reachable(command.agency());
    eachOnce(command.languages());
    var known =
        em.createQuery("select c from Clinician c where c.email = :email", Clinician.class)
            .setParameter("email", command.email().strip())
            .getResultStream()
            .findFirst();
    if (known.isPresent()) {
      if (!known.get().same(command)) {
        throw new InvalidFieldException("email", "invalid.email.taken");
      }
      return known.get().id();
    }
    var clinician =
        new Clinician(
            agency,
            command,
            PhoneNumbers.required("phone", command.phone(), settings.cityRegion()),
            actor.get(),
            clock.now());
    em.persist(clinician);
    events.fire(new ClinicianEnrolled(clinician.id(), command.agency()));
    return clinician.id();
  }

  /**
   * Corrects how a clinician is spoken of, reached and what they speak, and fires {@link
   * ClinicianAmended}; what is the same already is let be. Their agency does it, not they
   * themselves.
   *
   * @throws NotFoundException when there is no such clinician within reach
   * @throws StaleDataException when somebody else changed them meanwhile
   * @throws InvalidFieldException when the telephone number cannot be one, or the address is that
   *     of somebody else on record
   */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.SYSTEM})
  public void amend(@NotNull @Valid AmendClinician command) {
    var clinician = held(command.clinician());
    StaleDataException.requireCurrent(command.version(), clinician.version());
    eachOnce(command.languages());
    var taken =
        em.createQuery(
                "select count(c) from Clinician c where c.email = :email and c.id <> :id",
                Long.class)
            .setParameter("email", command.email().strip())
            .setParameter("id", command.clinician())
            .getSingleResult();
    if (taken > 0) {
      throw new InvalidFieldException("email", "invalid.email.taken");
    }
    var phone = PhoneNumbers.required("phone", command.phone(), settings.cityRegion());
    var changed = clinician.amend(command, phone);
    if (!changed.isEmpty()) {
      events.fire(new ClinicianAmended(command.clinician(), changed));
    }
  }

  /**
   * Clears a clinician for a role and fires {@link ClinicianCleared}; who is cleared already stays
   * so.
   *
   * @throws OwnEnrolmentException when the same person enrolled them
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM})
  public void clear(@NotNull @Valid ClearClinician command) {
    var clinician = held(command.clinician());
    if (open(command.clinician(), command.role()).isEmpty()) {
      em.persist(new Clearance(clinician, command.role(), actor.get(), clock.now()));
      events.fire(new ClinicianCleared(command.clinician(), command.role()));
    }
  }

  /** Revokes a clearance and fires {@link ClearanceRevoked}; one that is not open is let be. */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM})
  public void revoke(@NotNull @Valid RevokeClearance command) {
    held(command.clinician());
    open(command.clinician(), command.role())
        .ifPresent(
            clearance -> {
              clearance.revoke(command.reason().strip(), actor.get(), clock.now());
              events.fire(new ClearanceRevoked(command.clinician(), command.role()));
            });
  }

  /**
   * Keeps until when somebody belongs to their agency, and fires {@link ClinicianLeaves}.
   *
   * @throws MembershipDayException when that is before their first day
   */
  public void leave(@NotNull @Valid LeaveAgency command) {
    held(command.clinician()).leave(command.until());
    events.fire(new ClinicianLeaves(command.clinician(), command.until()));
  }

  /**
   * Somebody goes over to another agency; fires {@link ClinicianMoved}. Their credentials go with
   * them; the city clears them anew.
   *
   * @throws MembershipDayException when times with agencies would overlap
   */
  @RolesAllowed({Roles.PROGRAM_MANAGER, Roles.SYSTEM})
  public void join(@NotNull @Valid JoinAgency command) {
    var clinician = held(command.clinician());
    var agency = reachable(command.agency());
    em.persist(clinician.join(agency, command.from()));
    for (var table : new String[] {"credential", "supervision", "supervised_hours"}) {
      em.createNativeQuery("update " + table + " set agency_id = :agency where clinician_id = :id")
          .setParameter("agency", agency.id())
          .setParameter("id", command.clinician())
          .executeUpdate();
    }
    for (var role : WorkRole.values()) {
      revoke(new RevokeClearance(command.clinician(), role, "Went over to another agency"));
    }
    events.fire(new ClinicianMoved(command.clinician(), command.agency()));
  }

  /**
   * Keeps who supervises an associate, and fires {@link SupervisorNamed}.
   *
   * @throws NotFoundException when there is no such clinician or supervisor within reach
   * @throws InvalidFieldException when the supervisor is the associate, or not cleared to supervise
   */
  public void supervise(@NotNull @Valid NameSupervisor command) {
    var associate = held(command.clinician());
    if (command.supervisor() == command.clinician()) {
      throw new InvalidFieldException("supervisor", "invalid.supervisor");
    }
    var supervisor = find(command.supervisor());
    if (open(command.supervisor(), WorkRole.SUPERVISION).isEmpty()) {
      throw new InvalidFieldException("supervisor", "invalid.supervisor");
    }
    for (var before :
        em.createQuery(
                "select s from Supervising s where s.associate = :associate"
                    + " and (s.until is null or s.until > :from)",
                Supervising.class)
            .setParameter("associate", associate)
            .setParameter("from", command.from())
            .getResultList()) {
      if (before.notBegun(command.from())) {
        em.remove(before);
      } else {
        before.end(command.from());
      }
    }
    em.persist(new Supervising(associate, supervisor, command.from()));
    events.fire(new SupervisorNamed(command.clinician(), command.supervisor()));
  }

  private static void eachOnce(List<Speaks> languages) {
    if (languages.stream().map(Speaks::language).distinct().count() < languages.size()) {
      throw new InvalidFieldException("languages", "invalid.languages");
    }
  }

  private Optional<Clearance> open(long clinician, WorkRole role) {
    return em.createQuery(
            "select c from Clearance c where c.clinician.id = :clinician and c.role = :role"
                + " and c.revokedAt is null",
            Clearance.class)
        .setParameter("clinician", clinician)
        .setParameter("role", role)
        .getResultStream()
        .findFirst();
  }

  private Clinician held(long id) {
    var clinician = find(id);
    em.lock(clinician, LockModeType.PESSIMISTIC_WRITE);
    return clinician;
  }

  private Clinician find(long id) {
    return em.createQuery(
            "select c from Clinician c join fetch c.agency a where c.id = :id"
                + " and (:agency is null or a.code = :agency)",
            Clinician.class)
        .setParameter("id", id)
        .setParameter("agency", actor.get().rowAccess().agency())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("clinician", id));
  }

  private Agency reachable(String code) {
    return em.createQuery(
            "select a from Agency a where a.code = :code and (:agency is null or a.code = :agency)",
            Agency.class)
        .setParameter("code", code)
        .setParameter("agency", actor.get().rowAccess().agency())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("agency", code));
  }
}
