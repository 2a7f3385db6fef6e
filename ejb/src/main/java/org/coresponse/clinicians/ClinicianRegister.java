package org.coresponse.clinicians;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * The register as agencies and the city read it. Another agency's clinician is not found, by any
 * way.
 */
@Stateless
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR,
  Roles.SYSTEM
})
public class ClinicianRegister {
  /**
   * A licence that ends within so many days is shown as lapsing (domain.md: warn 90, 60, 30, 7
   * days).
   */
  static final int WARNED_DAYS = 30;

  @PersistenceContext EntityManager em;
  @Inject Standings standings;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Clinicians within the reader's reach, by name. */
  public Page<ClinicianRow> clinicians(PageRequest page) {
    var access = actor.get().rowAccess();
    var ids =
        em.createQuery(
                "select c.id from Clinician c where (:agency is null or c.agency.code = :agency)"
                    + " order by c.familyName, c.givenName, c.id",
                Long.class)
            .setParameter("agency", access.agency())
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var total =
        em.createQuery(
                "select count(c) from Clinician c where (:agency is null or c.agency.code = :agency)",
                Long.class)
            .setParameter("agency", access.agency())
            .getSingleResult();
    var today = today();
    var rows = standings.of(ids, access).stream().map(s -> row(s, today)).toList();
    events.fire(new CliniciansListed(rows.size()));
    return Page.of(rows, page, total);
  }

  /**
   * One clinician.
   *
   * @throws NotFoundException when there is none, or it is another agency's
   */
  public ClinicianRow details(long id) {
    var standing =
        standings.of(List.of(id), actor.get().rowAccess()).stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("clinician", id));
    events.fire(new ClinicianViewed(id));
    return row(standing, today());
  }

  /** How the register stands today. */
  public RegisterFigures figures() {
    var access = actor.get().rowAccess();
    var ids =
        em.createQuery(
                "select c.id from Clinician c where (:agency is null or c.agency.code = :agency)",
                Long.class)
            .setParameter("agency", access.agency())
            .getResultList();
    var today = today();
    var rows = standings.of(ids, access).stream().map(s -> row(s, today)).toList();
    var mayWork = rows.stream().filter(ClinicianRow::mayWork).count();
    var soon = today.plusDays(WARNED_DAYS);
    var lapsing =
        rows.stream().filter(r -> r.expiresOn() != null && !r.expiresOn().isAfter(soon)).count();
    return new RegisterFigures(rows.size(), mayWork, rows.size() - mayWork, lapsing);
  }

  /** Enters a clinician, with the agency where it is new, and fires {@link ClinicianEnrolled}. */
  @RolesAllowed(Roles.SYSTEM)
  public long enrol(@NotNull @Valid EnrolClinician command) {
    var agency =
        em.createQuery("select a from Agency a where a.code = :code", Agency.class)
            .setParameter("code", command.agency())
            .getResultStream()
            .findFirst()
            .orElseGet(
                () -> {
                  var created = new Agency(command.agency(), command.agencyName());
                  em.persist(created);
                  return created;
                });
    var clinician = new Clinician(agency, command);
    em.persist(clinician);
    command.licences().forEach(l -> em.persist(new Licence(clinician, agency.id(), l)));
    events.fire(new ClinicianEnrolled(clinician.id(), command.agency()));
    return clinician.id();
  }

  private LocalDate today() {
    return clock.dayOf(clock.now());
  }

  private static ClinicianRow row(Standing s, LocalDate today) {
    var good = s.licences().stream().filter(l -> l.goodOn(today)).toList();
    var rights = s.clearedFor().stream().map(part -> RightToWork.of(s, part, today)).toList();
    return new ClinicianRow(
        s.clinicianId(),
        s.name(),
        s.agency(),
        s.agencyName(),
        s.subject() != null,
        s.clearedFor().stream().sorted().toList(),
        s.licences(),
        rights.stream().anyMatch(RightToWork::granted),
        rights.stream()
            .map(RightToWork::lapsedOn)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        good.stream().map(LicenceRow::expiresOn).max(Comparator.naturalOrder()).orElse(null));
  }
}
