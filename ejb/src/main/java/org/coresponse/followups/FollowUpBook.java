package org.coresponse.followups;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.MovesWithCalls;
import org.coresponse.platform.NotFoundException;

/** Where follow-ups are kept. They go where the calls of their incident go. */
@ApplicationScoped
class FollowUpBook implements MovesWithCalls {
  @PersistenceContext EntityManager em;

  /**
   * Holds a response and, before it, its incident, which may be closed.
   *
   * @throws NotFoundException when there is none
   */
  Answered holdResponse(long id) {
    var incident =
        em.createQuery("select r.incidentId from Response r where r.id = :id", Long.class)
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("response", id));
    lock("Incident", incident);
    lock("Response", id);
    return em.createQuery(
            "select r.id, r.incidentId, i.number, r.mode, r.status, c.subject from Response r"
                + " join Incident i on i.id = r.incidentId left join Clinician c on c.id ="
                + " r.clinicianId where r.id = :id",
            Answered.class)
        .setParameter("id", id)
        .getSingleResult();
  }

  private void lock(String entity, long id) {
    em.createQuery("select e from " + entity + " e where e.id = :id", Object.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getSingleResult();
  }

  Optional<FollowUp> ofResponse(long response) {
    return em.createQuery("select f from FollowUp f where f.responseId = :id", FollowUp.class)
        .setParameter("id", response)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /**
   * One, held until the transaction ends: of two who want it the second sees what the first did.
   *
   * @throws NotFoundException when there is none
   */
  FollowUp hold(long id) {
    return em.createQuery("select f from FollowUp f where f.id = :id", FollowUp.class)
        .setParameter("id", id)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("follow-up", id));
  }

  FollowUp keep(FollowUp opened) {
    em.persist(opened);
    return opened;
  }

  /** Keeps a hand-over or an attempt. */
  void keep(Object row) {
    em.persist(row);
  }

  CallNumber incidentOf(FollowUp one) {
    return new CallNumber(
        em.createQuery("select i.number from Incident i where i.id = :id", String.class)
            .setParameter("id", one.incidentId())
            .getSingleResult());
  }

  /** Care navigators who took a follow-up since then, or were handed one, by name. */
  List<Navigator> navigators(Instant since) {
    return em.createQuery(
            "select distinct h.toSubject, h.toName from FollowUpHandOver h where h.toNavigator ="
                + " true and h.handedAt >= :since order by h.toName, h.toSubject",
            Navigator.class)
        .setParameter("since", since)
        .getResultList();
  }

  Optional<Long> attempt(long followUp, String clientId) {
    return em.createQuery(
            "select a.id from FollowUpAttempt a where a.followUpId = :id and a.clientId = :client",
            Long.class)
        .setParameter("id", followUp)
        .setParameter("client", clientId)
        .getResultStream()
        .findFirst();
  }

  /** Attempts of these, the first first. */
  List<AttemptRow> attempts(Collection<Long> followUps) {
    return followUps.isEmpty()
        ? List.of()
        : em.createQuery(
                "select a.followUpId, a.triedAt, a.means, a.result, a.remark, a.triedByName from"
                    + " FollowUpAttempt a where a.followUpId in :ids order by a.triedAt, a.id",
                AttemptRow.class)
            .setParameter("ids", followUps)
            .getResultList();
  }

  /** The last hand-over with a word of each of these that had any. */
  List<HandedRow> handed(Collection<Long> followUps) {
    return followUps.isEmpty()
        ? List.of()
        : em.createQuery(
                "select h.followUpId, h.handedByName, h.handedAt, h.word from FollowUpHandOver h"
                    + " where h.id in (select max(l.id) from FollowUpHandOver l where"
                    + " l.followUpId in :ids and l.word is not null group by l.followUpId)",
                HandedRow.class)
            .setParameter("ids", followUps)
            .getResultList();
  }

  @Override
  public void merged(long from, long into) {
    em.createQuery("update FollowUp f set f.incidentId = :into where f.incidentId = :from")
        .setParameter("into", into)
        .setParameter("from", from)
        .executeUpdate();
  }

  /** The follow-up of a response goes where its response goes. */
  @Override
  public void split(long from, long into, long callId) {
    em.createQuery(
            "update FollowUp f set f.incidentId = :into where f.incidentId = :from and f.responseId"
                + " in (select r.id from Response r where r.sentToIncidentId = :into)")
        .setParameter("into", into)
        .setParameter("from", from)
        .executeUpdate();
  }
}
