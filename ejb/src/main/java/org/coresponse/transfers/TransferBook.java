package org.coresponse.transfers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.MovesWithCalls;
import org.coresponse.platform.NotFoundException;

/** Where transfers are kept. They go where the calls of their incident go. */
@ApplicationScoped
class TransferBook implements MovesWithCalls {
  static final String SELECT =
      "select t.id, t.direction, t.responseId, c.number, t.center, t.warm, t.consent, t.reason,"
          + " t.locationSource, t.callback, t.callback, t.state, t.startedAt, t.startedByName,"
          + " t.answeredAt, t.endedAt, t.resultAt from LineTransfer t left join Call c on c.id ="
          + " t.callId";

  @PersistenceContext EntityManager em;

  LineTransfer keep(LineTransfer begun) {
    em.persist(begun);
    return begun;
  }

  /**
   * One as it is now, without holding it: whoever changes it holds its incident first.
   *
   * @throws NotFoundException when there is none
   */
  LineTransfer find(long id) {
    var found = em.find(LineTransfer.class, id);
    if (found == null) {
      throw new NotFoundException("transfer", id);
    }
    return found;
  }

  /** Holds it until the transaction ends. */
  void hold(LineTransfer one) {
    em.refresh(one, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<LineTransfer> known(String subject, String clientId) {
    return em.createQuery(
            "select t from LineTransfer t where t.startedBy = :by and t.clientId = :client",
            LineTransfer.class)
        .setParameter("by", subject)
        .setParameter("client", clientId)
        .getResultStream()
        .findFirst();
  }

  /** The one that runs, held until the transaction ends. */
  Optional<LineTransfer> runningOf(long response) {
    return em.createQuery(
            "select t from LineTransfer t where t.responseId = :id and t.endedAt is null",
            LineTransfer.class)
        .setParameter("id", response)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Those that run for a response of the incident that has ended, and whether that is done. */
  List<Object[]> left(long incident) {
    return em.createQuery(
            "select t, r.status from LineTransfer t join Response r on r.id = t.responseId"
                + " where r.incidentId = :id and t.endedAt is null and r.endedAt is not null",
            Object[].class)
        .setParameter("id", incident)
        .getResultList();
  }

  CallNumber incidentOf(LineTransfer one) {
    return new CallNumber(
        em.createQuery("select i.number from Incident i where i.id = :id", String.class)
            .setParameter("id", one.incidentId())
            .getSingleResult());
  }

  /** The first number on which somebody of the incident can be called back, or null. */
  String callbackOf(long incident) {
    return em.createQuery(
            "select c.callback from Call c where c.incident.id = :id and c.callback is not null"
                + " order by c.id",
            String.class)
        .setParameter("id", incident)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElse(null);
  }

  TransferRow row(long id, String region) {
    em.flush();
    return em.createQuery(SELECT + " where t.id = :id", TransferRow.class)
        .setParameter("id", id)
        .getSingleResult()
        .shown(false, region);
  }

  @Override
  public void merged(long from, long into) {
    em.createQuery("update LineTransfer t set t.incidentId = :into where t.incidentId = :from")
        .setParameter("into", into)
        .setParameter("from", from)
        .executeUpdate();
  }

  @Override
  public void split(long from, long into, long callId) {
    em.createQuery(
            "update LineTransfer t set t.incidentId = :into where t.incidentId = :from and (t.callId"
                + " = :call or t.responseId in (select r.id from Response r where"
                + " r.sentToIncidentId = :into))")
        .setParameter("into", into)
        .setParameter("from", from)
        .setParameter("call", callId)
        .executeUpdate();
  }
}
