package org.coresponse.fairness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coresponse.credentials.WorkRole;
import org.coresponse.platform.CityClock;
import org.coresponse.roster.Worker;
import org.coresponse.security.RowAccess;
import org.coresponse.shiftrules.ShiftKind;

/** Reads what was published of shifts, and what the city buys. */
@ApplicationScoped
class PublishedWork {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;

  /** A shift with who had it. */
  record Found(
      Long clinicianId,
      Long officerId,
      String name,
      String agency,
      WorkRole role,
      Instant startsAt,
      Instant endsAt) {

    Worker worker() {
      return Worker.of(clinicianId, officerId);
    }

    WorkedTime time() {
      return new WorkedTime(startsAt, endsAt);
    }
  }

  /** A contract that begins or ended within the weeks, or holds for all of them. */
  record Contract(String agency, Integer hoursAWeek, LocalDate since, LocalDate until) {
    boolean holds(LocalDate monday) {
      return !monday.isBefore(since) && (until == null || monday.isBefore(until));
    }
  }

  /** Of everyone within reach, by name. */
  List<Found> shifts(LocalDate monday, int weeks, RowAccess access) {
    return em.createQuery(
            "select s.published.clinicianId, s.published.officerId,"
                + " coalesce(concat(c.givenName, ' ', c.familyName),"
                + " concat(o.givenName, ' ', o.familyName)), a.name, s.role, s.published.startsAt,"
                + " s.published.endsAt from Shift s"
                + " left join Clinician c on c.id = s.published.clinicianId"
                + " left join Officer o on o.id = s.published.officerId"
                + " left join Agency a on a.id = s.published.agencyId"
                + " where s.published.endsAt > :first and s.published.startsAt < :last"
                + " and s.kind = :duty and (c.id is not null or o.id is not null)"
                + " and (:agency is null or a.code = :agency)"
                + " order by coalesce(c.familyName, o.familyName), 3, s.id",
            Found.class)
        .setParameter("first", monday.atStartOfDay(clock.zone()).toInstant())
        .setParameter("last", monday.plusWeeks(weeks).atStartOfDay(clock.zone()).toInstant())
        .setParameter("duty", ShiftKind.DUTY)
        .setParameter("agency", access.agency())
        .getResultList();
  }

  /** Minutes that the city buys in some weeks, by name of the agency; a week has its Monday's. */
  Map<String, Long> contracted(LocalDate monday, int weeks, RowAccess access) {
    var contracts =
        em.createQuery(
                "select a.name, h.hoursAWeek, h.since, h.until from AgencyHours h join Agency a"
                    + " on a.id = h.agencyId where (:agency is null or a.code = :agency)"
                    + " order by h.since",
                Contract.class)
            .setParameter("agency", access.agency())
            .getResultList();
    var sums = new TreeMap<String, Long>();
    for (int week = 0; week < weeks; week++) {
      var day = monday.plusWeeks(week);
      var holding = new TreeMap<String, Integer>();
      contracts.stream()
          .filter(contract -> contract.holds(day))
          .forEach(contract -> holding.put(contract.agency(), contract.hoursAWeek()));
      holding.forEach((agency, hours) -> sums.merge(agency, 60L * hours, Long::sum));
    }
    return sums;
  }

  /** Whose account it is. */
  Optional<Worker> self(String subject) {
    return em.createQuery("select c.id from Clinician c where c.subject = :subject", Long.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst()
        .map(Worker::clinician)
        .or(
            () ->
                em.createQuery("select o.id from Officer o where o.subject = :subject", Long.class)
                    .setParameter("subject", subject)
                    .getResultStream()
                    .findFirst()
                    .map(Worker::officer));
  }
}
