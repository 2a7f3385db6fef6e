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
import java.util.Optional;
import org.coresponse.credentials.Holder;
import org.coresponse.credentials.Holdings;
import org.coresponse.credentials.LicenceRow;
import org.coresponse.credentials.WorkRole;
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
   * A right to work that ends within so many days is shown as lapsing (domain.md: warn 90, 60, 30,
   * 7 days).
   */
  static final int WARNED_DAYS = 30;

  @PersistenceContext EntityManager em;
  @Inject ClinicianSearch search;
  @Inject Standings standings;
  @Inject Holdings holdings;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Clinicians of a filter within the reader's reach, by name. */
  public Page<ClinicianRow> clinicians(@NotNull @Valid ClinicianFilter filter, PageRequest page) {
    var access = actor.get().rowAccess();
    var found =
        filter.asksRights()
            ? cut(asked(filter), page)
            : Page.of(rows(search.page(filter, access, page)), page, search.count(filter, access));
    events.fire(new CliniciansListed(found.items().size()));
    return found;
  }

  /** All clinicians of a filter as {@link #clinicians}; fires {@link CliniciansExported}. */
  public List<ClinicianRow> exported(@NotNull @Valid ClinicianFilter filter) {
    var rows = asked(filter);
    events.fire(new CliniciansExported(filter, rows.size()));
    return rows;
  }

  /** The rights of everybody whom the columns leave: as many statements as for one. */
  private List<ClinicianRow> asked(ClinicianFilter filter) {
    var today = today();
    return rows(search.all(filter, actor.get().rowAccess())).stream()
        .filter(row -> filter.holds(row, today))
        .toList();
  }

  private static Page<ClinicianRow> cut(List<ClinicianRow> rows, PageRequest page) {
    var from = Math.min(page.offset(), rows.size());
    var to = Math.min(from + page.size(), rows.size());
    return Page.of(rows.subList(from, to), page, rows.size());
  }

  /**
   * One clinician.
   *
   * @throws NotFoundException when there is none, or it is another agency's
   */
  public ClinicianRow details(long id) {
    var row =
        rows(List.of(id)).stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("clinician", id));
    events.fire(new ClinicianViewed(id));
    return row;
  }

  /** How the register stands today. */
  public RegisterFigures figures() {
    var rows = rows(search.all(ClinicianFilter.NONE, actor.get().rowAccess()));
    var mayWork = rows.stream().filter(ClinicianRow::mayWork).count();
    var today = today();
    var lapsing = rows.stream().filter(row -> row.endsWithin(today, WARNED_DAYS)).count();
    return new RegisterFigures(rows.size(), mayWork, rows.size() - mayWork, lapsing);
  }

  /** Everything on record of one clinician as a person, with who cleared them for what. */
  public ClinicianFile file(long id) {
    var row = details(id);
    var person =
        em.createQuery(
                "select c from Clinician c left join fetch c.languages where c.id = :id",
                Clinician.class)
            .setParameter("id", id)
            .getSingleResult()
            .person();
    var shown = actor.get().has(Roles.AUDITOR) ? person.masked() : person;
    return new ClinicianFile(
        row, shown, holdings.credentialsOf(Holder.clinician(id)), clearances(id), supervisions(id));
  }

  /**
   * What is on record of the clinician who asks; empty when their account has no entry.
   *
   * <p>The only thing here that clinicians may do.
   */
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
  public Optional<ClinicianFile> own() {
    return em.createQuery("select c.id from Clinician c where c.subject = :subject", Long.class)
        .setParameter("subject", actor.get().subject())
        .getResultStream()
        .findFirst()
        .map(this::file);
  }

  private List<SupervisionRow> supervisions(long id) {
    return em.createQuery(
            "select concat(p.givenName, ' ', p.familyName), s.from, s.until from Supervising s"
                + " join s.supervisor p where s.associate.id = :id order by s.from desc, s.id desc",
            SupervisionRow.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** Those within the reader's reach whom the city has cleared to supervise, by name. */
  public List<SupervisorRow> supervisors() {
    return em.createQuery(
            "select c.id, concat(c.givenName, ' ', c.familyName) from Clearance k join k.clinician c"
                + " where k.role = :role and k.revokedAt is null"
                + " and (:agency is null or c.agency.code = :agency)"
                + " order by c.familyName, c.givenName, c.id",
            SupervisorRow.class)
        .setParameter("role", WorkRole.SUPERVISION)
        .setParameter("agency", actor.get().rowAccess().agency())
        .getResultList();
  }

  private List<ClearanceRow> clearances(long id) {
    return em.createQuery(
            "select c from Clearance c where c.clinician.id = :id order by c.clearedAt desc, c.id",
            Clearance.class)
        .setParameter("id", id)
        .getResultStream()
        .map(Clearance::row)
        .toList();
  }

  private LocalDate today() {
    return clock.dayOf(clock.now());
  }

  private List<ClinicianRow> rows(List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var today = today();
    var licences = holdings.licencesOf(ids);
    return standings.of(ids, actor.get().rowAccess()).stream()
        .map(s -> row(s, licences.getOrDefault(s.clinicianId(), List.of()), today))
        .toList();
  }

  private static ClinicianRow row(Standing s, List<LicenceRow> licences, LocalDate today) {
    var roles = s.clearedFor().stream().sorted().toList();
    var rights = roles.stream().map(role -> new RoleRight(role, s.right(role, today))).toList();
    return new ClinicianRow(
        s.clinicianId(),
        s.name(),
        s.agency(),
        s.agencyName(),
        s.subject() != null,
        roles,
        licences,
        rights,
        rights.stream().anyMatch(one -> one.right().granted()),
        rights.stream()
            .map(one -> one.right().lapsedOn())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null),
        rights.stream()
            .map(one -> one.right().ends())
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null));
  }
}
