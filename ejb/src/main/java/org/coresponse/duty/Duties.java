package org.coresponse.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.coresponse.platform.CityClock;
import org.coresponse.roster.Worker;

/** Reads duties with the names of those who did them. */
@ApplicationScoped
class Duties {
  /** Who a duty is of and which agency it belongs to. */
  static final String NAMED =
      "select d, coalesce(concat(c.givenName, ' ', c.familyName),"
          + " concat(o.givenName, ' ', o.familyName)), a.name,"
          + " (select count(x) from DutyCorrection x where x.dutyId = d.id)";

  static final String FROM =
      " from Duty d left join Clinician c on c.id = d.clinicianId"
          + " left join Officer o on o.id = d.officerId left join Agency a on a.id = d.agencyId"
          + " where (:agency is null or a.code = :agency)";

  private static final String OF = " and (d.clinicianId = :clinician or d.officerId = :officer)";

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;

  /** The one that somebody has running, held until the transaction ends. */
  Optional<Duty> runningOf(Worker worker) {
    return em.createQuery(
            "select d from Duty d where d.endsAt is null and (d.clinicianId = :clinician"
                + " or d.officerId = :officer)",
            Duty.class)
        .setParameter("clinician", clinician(worker))
        .setParameter("officer", officer(worker))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Somebody's, the latest first. */
  List<DutyRow> latestOf(Worker worker, int most) {
    var now = clock.now();
    return em.createQuery(
            NAMED + FROM + OF + " order by d.startsAt desc, d.id desc", Object[].class)
        .setParameter("agency", null)
        .setParameter("clinician", clinician(worker))
        .setParameter("officer", officer(worker))
        .setMaxResults(most)
        .getResultStream()
        .map(
            found ->
                ((Duty) found[0]).row((String) found[1], (String) found[2], (Long) found[3], now))
        .toList();
  }

  /** All of somebody, as they stand to be corrected: held until the transaction ends. */
  List<Duty> othersOf(Duty duty) {
    return em.createQuery(
            "select d from Duty d where d.id <> :id and (d.clinicianId = :clinician"
                + " or d.officerId = :officer)",
            Duty.class)
        .setParameter("id", duty.id())
        .setParameter("clinician", clinician(duty.worker()))
        .setParameter("officer", officer(duty.worker()))
        .getResultList();
  }

  private static Long clinician(Worker worker) {
    return worker.isClinician() ? worker.id() : null;
  }

  private static Long officer(Worker worker) {
    return worker.isClinician() ? null : worker.id();
  }
}
