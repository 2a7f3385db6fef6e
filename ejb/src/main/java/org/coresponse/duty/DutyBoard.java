package org.coresponse.duty;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.coresponse.platform.CityClock;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.ShiftKind;

/** Who is at work now and who should be: two statements. */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.AGENCY_ADMIN,
  Roles.PROGRAM_MANAGER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.AUDITOR
})
public class DutyBoard {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CurrentActor actor;

  /** Those within reach. */
  public DutyNow now() {
    var now = clock.now();
    var access = actor.get().rowAccess();
    return new DutyNow(on(access, now), missing(access, now));
  }

  private List<DutyRow> on(RowAccess access, Instant now) {
    return em.createQuery(
            Duties.NAMED + Duties.FROM + " and d.endsAt is null order by 2, d.id", Object[].class)
        .setParameter("agency", access.agency())
        .getResultStream()
        .map(f -> ((Duty) f[0]).row((String) f[1], (String) f[2], (Long) f[3], now))
        .toList();
  }

  private List<MissingRow> missing(RowAccess access, Instant now) {
    return em.createQuery(
            "select coalesce(concat(c.givenName, ' ', c.familyName),"
                + " concat(o.givenName, ' ', o.familyName)), a.name, s.role,"
                + " s.published.startsAt, s.published.endsAt from Shift s"
                + " left join Clinician c on c.id = s.published.clinicianId"
                + " left join Officer o on o.id = s.published.officerId"
                + " left join Agency a on a.id = s.published.agencyId"
                + " where s.published.endsAt > :now and s.published.startsAt < :due"
                + " and s.kind = :duty and (c.id is not null or o.id is not null)"
                + " and (:agency is null or a.code = :agency)"
                + " and not exists (select 1 from Duty d where d.endsAt is null and d.role = s.role"
                + " and (d.clinicianId = c.id or d.officerId = o.id))"
                + " order by s.published.startsAt, 1",
            MissingRow.class)
        .setParameter("now", now)
        .setParameter("due", now.minus(DutyTiming.GRACE))
        .setParameter("duty", ShiftKind.DUTY)
        .setParameter("agency", access.agency())
        .getResultList();
  }
}
