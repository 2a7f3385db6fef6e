package org.coresponse.clinicians;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.RowAccess;

/** Who supervises whom. For services that say who may ask. */
@ApplicationScoped
public class Supervisees {
  @PersistenceContext EntityManager em;

  /**
   * The agency of a clinician within reach, whose row is held until the transaction ends.
   *
   * @throws NotFoundException when there is none, or it is another agency's
   */
  public long hold(long clinician, RowAccess access) {
    var agency = agencyOf(clinician, access);
    em.find(Clinician.class, clinician, LockModeType.PESSIMISTIC_WRITE);
    return agency;
  }

  /**
   * The agency of a clinician within reach.
   *
   * @throws NotFoundException when there is none, or it is another agency's
   */
  public long agencyOf(long clinician, RowAccess access) {
    return em.createQuery(
            "select a.id from Clinician c join c.agency a where c.id = :id"
                + " and (:agency is null or a.code = :agency)",
            Long.class)
        .setParameter("id", clinician)
        .setParameter("agency", access.agency())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("clinician", clinician));
  }

  /** The clinician whose account that is, if it is one's. */
  public Optional<Long> idOf(String subject) {
    return em.createQuery("select c.id from Clinician c where c.subject = :subject", Long.class)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  /** Id of who supervises an associate on a day, if somebody does. */
  public Optional<Long> supervisorOf(long associate, LocalDate day) {
    return em.createQuery(
            "select s.supervisor.id from Supervising s where s.associate.id = :associate"
                + " and s.from <= :day and (s.until is null or s.until > :day)"
                + " order by s.from desc, s.id desc",
            Long.class)
        .setParameter("associate", associate)
        .setParameter("day", day)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Names by id. */
  public Map<Long, String> names(Collection<Long> clinicians) {
    return em.createQuery(
            "select c.id, concat(c.givenName, ' ', c.familyName) from Clinician c where c.id in"
                + " :ids",
            SupervisorRow.class)
        .setParameter("ids", clinicians)
        .getResultStream()
        .collect(toMap(SupervisorRow::id, SupervisorRow::name));
  }

  /** Who supervises an associate, or did, the latest first. */
  public List<SupervisionOf> supervisorsOf(long associate) {
    return em.createQuery(
            "select p.id, concat(p.givenName, ' ', p.familyName), s.from, s.until from Supervising s"
                + " join s.supervisor p where s.associate.id = :id order by s.from desc, s.id desc",
            SupervisionOf.class)
        .setParameter("id", associate)
        .getResultList();
  }

  /** Whom somebody supervises, or did, the latest first. */
  public List<SupervisionOf> superviseesOf(long supervisor) {
    return em.createQuery(
            "select p.id, concat(p.givenName, ' ', p.familyName), s.from, s.until from Supervising s"
                + " join s.associate p where s.supervisor.id = :id order by s.from desc, s.id desc",
            SupervisionOf.class)
        .setParameter("id", supervisor)
        .getResultList();
  }
}
