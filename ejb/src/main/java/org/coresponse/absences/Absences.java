package org.coresponse.absences;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.coresponse.platform.NotFoundException;
import org.coresponse.roster.TimesAway;
import org.coresponse.roster.Worker;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.TimeAway;

/** Where absences are kept. */
@ApplicationScoped
class Absences implements TimesAway {
  @PersistenceContext EntityManager em;

  @Override
  public Map<Worker, List<TimeAway>> of(Collection<Worker> workers, Instant from, Instant until) {
    return em.createQuery(
            "select a from Absence a where a.state = :stands and a.startsAt < :until"
                + " and a.endsAt > :from"
                + " and (a.clinicianId in :clinicians or a.officerId in :officers)",
            Absence.class)
        .setParameter("stands", AbsenceState.STANDS)
        .setParameter("from", from)
        .setParameter("until", until)
        .setParameter("clinicians", Worker.ids(workers, Worker.Kind.CLINICIAN))
        .setParameter("officers", Worker.ids(workers, Worker.Kind.OFFICER))
        .getResultStream()
        .collect(groupingBy(Absence::worker, mapping(Absence::time, toList())));
  }

  /** Somebody's, the latest first, as far back as that. */
  List<Absence> of(Worker worker, Instant since) {
    boolean officer = worker.kind() == Worker.Kind.OFFICER;
    return em.createQuery(
            "select a from Absence a where a.endsAt > :since"
                + " and (a.clinicianId = :clinician or a.officerId = :officer)"
                + " order by a.startsAt desc, a.id desc",
            Absence.class)
        .setParameter("since", since)
        .setParameter("clinician", officer ? null : worker.id())
        .setParameter("officer", officer ? worker.id() : null)
        .getResultList();
  }

  /** Those within reach that are not over, those that wait first and then by their beginnings. */
  List<Absence> current(RowAccess access, Instant now) {
    return em.createQuery(
            "select a from Absence a left join Agency g on g.id = a.agencyId"
                + " where a.endsAt > :now and a.state in :live"
                + " and (:agency is null or g.code = :agency)"
                + " order by case when a.state = :asked then 0 else 1 end, a.startsAt, a.id",
            Absence.class)
        .setParameter("now", now)
        .setParameter("live", List.of(AbsenceState.ASKED, AbsenceState.STANDS))
        .setParameter("asked", AbsenceState.ASKED)
        .setParameter("agency", access.agency())
        .getResultList();
  }

  /**
   * One within reach, held until the transaction ends.
   *
   * @throws NotFoundException when there is none
   */
  Absence hold(long id, RowAccess access) {
    return em.createQuery(
            "select a from Absence a where a.id = :id and (:agency is null or exists"
                + " (select 1 from Agency g where g.id = a.agencyId and g.code = :agency))",
            Absence.class)
        .setParameter("id", id)
        .setParameter("agency", access.agency())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("absence", id));
  }

  void keep(Absence absence) {
    em.persist(absence);
  }
}
