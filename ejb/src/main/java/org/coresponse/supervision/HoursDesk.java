package org.coresponse.supervision;

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
import java.util.List;
import org.coresponse.clinicians.Supervisees;
import org.coresponse.credentials.HolderKind;
import org.coresponse.credentials.Holding;
import org.coresponse.credentials.Holdings;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;

/** Where hours under supervision are entered, confirmed and voided. */
@Stateless
@RolesAllowed({
  Roles.AGENCY_ADMIN,
  Roles.CLINICAL_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN
})
public class HoursDesk {
  private static final int DAY_MINUTES = 24 * 60;

  @PersistenceContext EntityManager em;
  @Inject Supervisees supervisees;
  @Inject Holdings holdings;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Enters a day of an associate of the asker's agency, or the asker's own, and fires {@link
   * HoursLogged}. The same once more is the one on record.
   *
   * @return its id
   * @throws NotFoundException when there is no such clinician within reach
   * @throws InvalidFieldException when the day is to come, nobody supervised them or they were no
   *     associate that day, or the minutes are none or more than a day has
   * @throws DayLoggedException when the day is on record with other hours
   */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
  public long log(@NotNull @Valid LogHours command) {
    var by = actor.get();
    if (!by.has(Roles.AGENCY_ADMIN) && command.clinician() != own()) {
      throw new NotFoundException("clinician", command.clinician());
    }
    var agency = supervisees.hold(command.clinician(), by.rowAccess());
    long minutes = (long) command.practiceMinutes() + command.supervisionMinutes();
    if (minutes < 1 || minutes > DAY_MINUTES) {
      throw new InvalidFieldException("practiceMinutes", "invalid.hours");
    }
    if (command.on().isAfter(clock.dayOf(clock.now()))) {
      throw new InvalidFieldException("on", "invalid.hours.future");
    }
    var known = standing(command.clinician(), command.on());
    if (!known.isEmpty()) {
      if (!known.get(0).same(command)) {
        throw new DayLoggedException();
      }
      return known.get(0).id();
    }
    var supervisor =
        supervisees
            .supervisorOf(command.clinician(), command.on())
            .orElseThrow(() -> new InvalidFieldException("on", "invalid.hours.unsupervised"));
    if (holds(command.clinician()).stream()
        .noneMatch(h -> h.associate() && h.inDate(command.on()))) {
      throw new InvalidFieldException("on", "invalid.hours.noAssociate");
    }
    var hours = new SupervisedHours(command, agency, supervisor, by, clock.now());
    em.persist(hours);
    events.fire(new HoursLogged(command.clinician(), hours.id(), command.on()));
    return hours.id();
  }

  /**
   * The register's id of whoever asks.
   *
   * @throws NotFoundException when their account has no entry
   */
  @RolesAllowed({Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
  public long own() {
    return supervisees
        .idOf(actor.get().subject())
        .orElseThrow(() -> new NotFoundException("clinician", ""));
  }

  /**
   * The supervisor of that day says that it was so; fires {@link HoursConfirmed}.
   *
   * @throws NotFoundException when there is none within reach
   * @throws NotYourAssociateException when somebody else supervised that day
   * @throws OwnHoursException when the asker entered it
   * @throws HoursVoidedException when it was voided
   */
  @RolesAllowed({Roles.CLINICAL_SUPERVISOR, Roles.DIVERSION_CLINICIAN, Roles.FIELD_CLINICIAN})
  public void confirm(long id) {
    var hours = held(id);
    if (hours.enteredBy(actor.get())) {
      throw new OwnHoursException();
    }
    if (!supervises(hours)) {
      throw new NotYourAssociateException();
    }
    boolean before = hours.confirmed();
    hours.confirm(actor.get(), clock.now());
    if (!before) {
      events.fire(new HoursConfirmed(hours.clinicianId(), id, hours.on()));
    }
  }

  /**
   * Voids a day that was entered in error, and fires {@link HoursVoided}: the associate theirs
   * until it is confirmed, their agency and the supervisor of that day any.
   *
   * @throws NotFoundException when there is none within reach
   * @throws NotYourAssociateException when it is not the asker's to void
   * @throws HoursConfirmedException when the associate would void what is confirmed
   * @throws HoursVoidedException when it was voided before
   */
  public void voided(@NotNull @Valid VoidHours command) {
    var hours = held(command.hours());
    boolean free = actor.get().has(Roles.AGENCY_ADMIN) || supervises(hours);
    if (!free && !isOwn(hours.clinicianId())) {
      throw new NotYourAssociateException();
    }
    if (!free && hours.confirmed()) {
      throw new HoursConfirmedException();
    }
    hours.voided(command.reason().strip(), actor.get(), clock.now());
    events.fire(new HoursVoided(hours.clinicianId(), hours.id(), hours.on()));
  }

  /** Within reach: one's own, of who one supervised, and for staff of the agency their agency's. */
  private SupervisedHours held(long id) {
    var hours = em.find(SupervisedHours.class, id, LockModeType.PESSIMISTIC_WRITE);
    var by = actor.get();
    boolean staff = by.has(Roles.AGENCY_ADMIN) || by.has(Roles.CLINICAL_SUPERVISOR);
    if (hours == null || !supervises(hours) && !staff && !isOwn(hours.clinicianId())) {
      throw new NotFoundException("hours", id);
    }
    supervisees.agencyOf(hours.clinicianId(), supervises(hours) ? RowAccess.EVERY : by.rowAccess());
    return hours;
  }

  private boolean supervises(SupervisedHours hours) {
    return isOwn(hours.supervisorId());
  }

  private boolean isOwn(long clinician) {
    return supervisees.idOf(actor.get().subject()).filter(id -> id == clinician).isPresent();
  }

  private List<SupervisedHours> standing(long clinician, LocalDate on) {
    return em.createQuery(
            "select h from SupervisedHours h where h.clinicianId = :clinician and h.on = :on"
                + " and h.voidedAt is null",
            SupervisedHours.class)
        .setParameter("clinician", clinician)
        .setParameter("on", on)
        .getResultList();
  }

  private List<Holding> holds(long clinician) {
    return holdings.of(HolderKind.CLINICIAN, List.of(clinician)).getOrDefault(clinician, List.of());
  }
}
