package org.coresponse.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.Week;

/** Reads what a week has planned, as shifts wanted of another. */
@ApplicationScoped
class WeekCopies {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;

  /**
   * Own people's and open shifts that begin in the week, at the same times of the city; held, so
   * that of two who copy it the second finds it done.
   */
  List<WantedShift> wanted(CopyWeek command, RowAccess access) {
    var from = Week.of(command.from());
    var to = Week.of(command.to());
    var days = ChronoUnit.DAYS.between(from.monday(), to.monday());
    return em.createQuery(
            "select s from Shift s left join Agency a on a.id = s.planned.agencyId"
                + " where s.planned.startsAt >= :from and s.planned.startsAt < :until"
                + " and (:role is null or s.role = :role)"
                + " and (:agency is null or a.code = :agency or s.planned.clinicianId is null"
                + " and s.planned.officerId is null and s.role <> :officers)"
                + " order by s.planned.startsAt, s.id",
            Shift.class)
        .setParameter("from", from.startsAt(clock.zone()))
        .setParameter("until", from.endsAt(clock.zone()))
        .setParameter("role", command.role())
        .setParameter("agency", access.agency())
        .setParameter("officers", WorkRole.CIT_OFFICER)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .map(shift -> later(shift, days, to.monday()))
        .toList();
  }

  private WantedShift later(Shift shift, long days, LocalDate monday) {
    var slot = shift.planned();
    return new WantedShift(
        "c:%d:%s".formatted(shift.id(), monday),
        shift.role(),
        shift.kind(),
        slot.worker(),
        later(slot.startsAt(), days),
        later(slot.endsAt(), days));
  }

  private Instant later(Instant at, long days) {
    return at.atZone(clock.zone()).plusDays(days).toInstant();
  }
}
