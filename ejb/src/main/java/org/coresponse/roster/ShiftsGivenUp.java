package org.coresponse.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.coresponse.clinicians.ClinicianLeft;
import org.coresponse.clinicians.RoleRightLost;
import org.coresponse.credentials.WorkRole;
import org.coresponse.officers.OfficerLeaves;
import org.coresponse.officers.OfficerRightLost;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;

/**
 * Shifts of somebody who may no longer work them are open again, in the transaction in which that
 * is kept (decision 0033): what is left of the one that runs, and those that begin soon; of
 * somebody who left, all.
 */
@ApplicationScoped
class ShiftsGivenUp {
  /**
   * Later ones stand, and the plan shows that they break the right to work: a licence that is
   * renewed in time costs nobody their month.
   */
  static final Duration SOON = Duration.ofHours(48);

  private static final List<WorkRole> ALL = List.of(WorkRole.values());
  private static final Duration EVER = Duration.ofDays(3_650);

  @PersistenceContext EntityManager em;
  @Inject ShiftChanges changes;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  void open(@Observes RoleRightLost lost) {
    var until = clock.now().plus(SOON);
    open(Worker.clinician(lost.clinicianId()), List.of(lost.role()), until, ChangeCause.RIGHT_LOST);
  }

  void open(@Observes OfficerRightLost lost) {
    var until = clock.now().plus(SOON);
    open(Worker.officer(lost.officerId()), ALL, until, ChangeCause.RIGHT_LOST);
  }

  void open(@Observes ClinicianLeft left) {
    open(Worker.clinician(left.clinicianId()), ALL, clock.now().plus(EVER), ChangeCause.LEFT);
  }

  /** It is known ahead: those of the days after their last; their right ends the one that runs. */
  void open(@Observes OfficerLeaves leaves) {
    var last = leaves.until().atStartOfDay(clock.zone()).toInstant();
    open(
        Worker.officer(leaves.officerId()),
        shift -> !shift.published().startsAt().isBefore(last),
        ALL,
        clock.now().plus(EVER),
        ChangeCause.LEFT);
  }

  private void open(Worker worker, List<WorkRole> roles, Instant until, ChangeCause cause) {
    open(worker, shift -> true, roles, until, cause);
  }

  private void open(
      Worker worker,
      Predicate<Shift> which,
      List<WorkRole> roles,
      Instant until,
      ChangeCause cause) {
    var now = clock.now();
    var shifts = notEnded(worker, roles, now, until).stream().filter(which).toList();
    for (var shift : shifts) {
      var before = shift.published();
      if (before.startsAt().isBefore(now)) {
        var rest = shift.end(now);
        em.persist(rest);
        changes.keep(rest, null, cause, null);
      } else {
        shift.passTo(null, null);
      }
      changes.keep(shift, before, cause, null);
    }
    if (!shifts.isEmpty()) {
      events.fire(new ShiftsOpened(worker, shifts.size()));
    }
  }

  private List<Shift> notEnded(Worker worker, List<WorkRole> roles, Instant now, Instant until) {
    var whose = worker.isClinician() ? "clinicianId" : "officerId";
    return em.createQuery(
            "select s from Shift s where s.published."
                + whose
                + " = :worker and s.role in :roles and s.published.endsAt > :now and s.published.startsAt < :until order by s.id",
            Shift.class)
        .setParameter("worker", worker.id())
        .setParameter("roles", roles)
        .setParameter("now", now)
        .setParameter("until", until)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
