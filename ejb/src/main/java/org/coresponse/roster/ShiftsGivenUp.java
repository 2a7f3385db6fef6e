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
import org.coresponse.clinicians.ClinicianLeft;
import org.coresponse.clinicians.RoleRightLost;
import org.coresponse.credentials.WorkRole;
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
    open(lost.clinicianId(), List.of(lost.role()), SOON, ChangeCause.RIGHT_LOST);
  }

  void open(@Observes ClinicianLeft left) {
    open(left.clinicianId(), ALL, EVER, ChangeCause.LEFT);
  }

  private void open(long clinician, List<WorkRole> roles, Duration ahead, ChangeCause cause) {
    var now = clock.now();
    var shifts = notEnded(clinician, roles, now, now.plus(ahead));
    open(shifts, now, cause);
    if (!shifts.isEmpty()) {
      events.fire(new ShiftsOpened(clinician, shifts.size()));
    }
  }

  /** Opens shifts; of one that runs, what is left of it. */
  void open(List<Shift> shifts, Instant now, ChangeCause cause) {
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
  }

  private List<Shift> notEnded(long clinician, List<WorkRole> roles, Instant now, Instant until) {
    return em.createQuery(
            "select s from Shift s where s.published.clinicianId = :clinician and s.role in :roles"
                + " and s.published.endsAt > :now and s.published.startsAt < :until order by s.id",
            Shift.class)
        .setParameter("clinician", clinician)
        .setParameter("roles", roles)
        .setParameter("now", now)
        .setParameter("until", until)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
