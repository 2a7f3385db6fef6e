package org.coresponse.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Who was on duty when, on which time sheets rest, and where it is corrected. */
@Stateless
@RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER, Roles.CLINICAL_SUPERVISOR, Roles.AUDITOR})
public class DutyTimes {
  private static final String TOUCHING =
      " and d.startsAt < :until and (d.endsAt is null or d.endsAt > :from)";

  @PersistenceContext EntityManager em;
  @Inject Duties duties;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** Duties of some days within reach, the latest first; fires {@link DutyTimesRead}. */
  public Page<DutyRow> of(@NotNull LocalDate from, @NotNull LocalDate until, PageRequest page) {
    var now = clock.now();
    var rows =
        asked(
                Duties.NAMED + Duties.FROM + TOUCHING + " order by d.startsAt desc, d.id desc",
                Object[].class,
                from,
                until)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultStream()
            .map(f -> ((Duty) f[0]).row((String) f[1], (String) f[2], (Long) f[3], now))
            .toList();
    var total =
        asked("select count(d)" + Duties.FROM + TOUCHING, Long.class, from, until)
            .getSingleResult();
    events.fire(new DutyTimesRead(from));
    return Page.of(rows, page, total);
  }

  /**
   * What was corrected of a duty, the latest first.
   *
   * @throws NotFoundException when there is none within reach
   */
  public List<CorrectionRow> corrections(long duty) {
    requireReached(duty);
    return em.createQuery(
            "select x.beforeStartsAt, x.beforeEndsAt, x.afterStartsAt, x.afterEndsAt, x.reason,"
                + " x.at, x.byName from DutyCorrection x where x.dutyId = :duty order by x.id desc",
            CorrectionRow.class)
        .setParameter("duty", duty)
        .getResultList();
  }

  /**
   * Corrects the times of a duty, keeps those before with the reason, and fires {@link
   * DutyCorrected}. The times that it has change nothing.
   *
   * @throws NotFoundException when there is none within reach
   * @throws StaleDataException when it was changed since its version was read
   * @throws InvalidFieldException when it would end before it begins or later than now, or one that
   *     ended would run again
   * @throws DutyRefusedException when it is the asker's own, or would run into another duty of the
   *     same person
   */
  @RolesAllowed({Roles.AGENCY_ADMIN, Roles.PROGRAM_MANAGER})
  public void correct(@NotNull @Valid CorrectDuty command) {
    requireReached(command.duty());
    var duty = em.find(Duty.class, command.duty(), LockModeType.PESSIMISTIC_WRITE);
    StaleDataException.requireCurrent(command.version(), duty.version());
    if (own(duty)) {
      throw new DutyRefusedException(DutyProblem.OWN);
    }
    requireTimes(duty, command);
    if (command.startsAt().equals(duty.startsAt())
        && Objects.equals(command.endsAt(), duty.endsAt())) {
      return;
    }
    if (duties.othersOf(duty).stream()
        .anyMatch(other -> other.touches(command.startsAt(), command.endsAt()))) {
      throw new DutyRefusedException(DutyProblem.OVERLAPS);
    }
    var correction = new DutyCorrection(duty, command, actor.get(), clock.now());
    em.persist(correction);
    duty.correct(command.startsAt(), command.endsAt());
    events.fire(new DutyCorrected(duty.worker(), correction.id()));
  }

  private void requireTimes(Duty duty, CorrectDuty command) {
    var now = clock.now();
    if (command.startsAt().isAfter(now)) {
      throw new InvalidFieldException("startsAt", "invalid.dutyFuture");
    }
    var until = command.endsAt();
    if (until == null ? !duty.runs() : !until.isAfter(command.startsAt())) {
      throw new InvalidFieldException("endsAt", "invalid.dutyEnd");
    }
    if (until != null && until.isAfter(now)) {
      throw new InvalidFieldException("endsAt", "invalid.dutyFuture");
    }
  }

  private boolean own(Duty duty) {
    var subject = actor.get().subject();
    return em.createQuery(
                "select count(d) from Duty d left join Clinician c on c.id = d.clinicianId"
                    + " left join Officer o on o.id = d.officerId where d = :duty"
                    + " and (c.subject = :subject or o.subject = :subject)",
                Long.class)
            .setParameter("duty", duty)
            .setParameter("subject", subject)
            .getSingleResult()
        > 0;
  }

  private void requireReached(long duty) {
    if (em.createQuery("select count(d)" + Duties.FROM + " and d.id = :duty", Long.class)
            .setParameter("agency", actor.get().rowAccess().agency())
            .setParameter("duty", duty)
            .getSingleResult()
        == 0) {
      throw new NotFoundException("duty", duty);
    }
  }

  private <T> TypedQuery<T> asked(String query, Class<T> type, LocalDate from, LocalDate until) {
    return em.createQuery(query, type)
        .setParameter("agency", actor.get().rowAccess().agency())
        .setParameter("from", from.atStartOfDay(clock.zone()).toInstant())
        .setParameter("until", until.atStartOfDay(clock.zone()).toInstant());
  }
}
