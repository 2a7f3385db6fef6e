package org.coresponse.dispatch;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coresponse.intake.MovesWithCalls;
import org.coresponse.intake.RunningWork;
import org.coresponse.screening.CliniciansOnCall;

/** Reads responses: one statement, however many they are. */
@ApplicationScoped
class Responses implements RunningWork, MovesWithCalls, CliniciansOnCall {
  private static final String SELECT =
      "select r, i.number, c.givenName, c.familyName from Response r"
          + " join Incident i on i.id = r.incidentId left join Clinician c on c.id = r.clinicianId";

  /** Not taken yet, or given back: whoever it was is not on the call. */
  private static final Set<ResponseStatus> NOT_TAKEN =
      Set.of(
          ResponseStatus.OFFERED,
          ResponseStatus.RETURNED,
          ResponseStatus.EXPIRED,
          ResponseStatus.HANDED_BACK,
          ResponseStatus.CANCELLED);

  /** Id of no clinician. */
  private static final long NOBODY = 0;

  @PersistenceContext EntityManager em;

  @Override
  public long runningOn(long incidentId) {
    return em.createQuery(
            "select count(r) from Response r where r.incidentId = :id and r.endedAt is null",
            Long.class)
        .setParameter("id", incidentId)
        .getSingleResult();
  }

  @Override
  public void merged(long from, long into) {
    em.createQuery("update Response r set r.incidentId = :into where r.incidentId = :from")
        .setParameter("into", into)
        .setParameter("from", from)
        .executeUpdate();
  }

  /** Those who were sent to the incident before it was merged go on for it. */
  @Override
  public void split(long from, long into, long callId) {
    em.createQuery(
            "update Response r set r.incidentId = :into"
                + " where r.incidentId = :from and r.sentToIncidentId = :into")
        .setParameter("into", into)
        .setParameter("from", from)
        .executeUpdate();
  }

  /** Numbers of the incidents that clinicians are on, by clinician. */
  Map<Long, String> busy() {
    return em.createQuery(
            "select r.clinicianId, i.number from Response r join Incident i on i.id = r.incidentId"
                + " where r.endedAt is null and r.clinicianId is not null"
                + " and r.status <> 'CALLBACK_DUE'",
            Object[].class)
        .getResultStream()
        .collect(toMap(f -> (Long) f[0], f -> (String) f[1]));
  }

  /** What a clinician has in hand; not what they will call back. */
  Optional<Response> runningOf(long clinicianId) {
    return em.createQuery(
            "select r from Response r where r.clinicianId = :id and r.endedAt is null"
                + " and r.status <> 'CALLBACK_DUE'",
            Response.class)
        .setParameter("id", clinicianId)
        .getResultStream()
        .findFirst();
  }

  /** Everything that a clinician has not ended, call-backs too. */
  List<Response> allRunningOf(long clinicianId) {
    return em.createQuery(
            "select r from Response r where r.clinicianId = :id and r.endedAt is null"
                + " order by r.id",
            Response.class)
        .setParameter("id", clinicianId)
        .getResultList();
  }

  /** What somebody has in hand at a screen: calls by phone and their offers, not the field. */
  List<Response> inHandOf(String subject) {
    return em.createQuery(
            "select r from Response r where r.custody.subject = :subject and r.endedAt is null"
                + " order by r.incidentId, r.id",
            Response.class)
        .setParameter("subject", subject)
        .getResultStream()
        .filter(running -> running.mode().byPhone())
        .toList();
  }

  /** What runs on an incident, the first first. */
  List<Response> running(long incidentId) {
    return em.createQuery(
            "select r from Response r where r.incidentId = :id and r.endedAt is null"
                + " order by r.id",
            Response.class)
        .setParameter("id", incidentId)
        .getResultList();
  }

  String numberOf(long incidentId) {
    return em.createQuery("select i.number from Incident i where i.id = :id", String.class)
        .setParameter("id", incidentId)
        .getSingleResult();
  }

  @Override
  public boolean include(long incidentId, String subject) {
    return em.createQuery(
                    "select count(r) from Response r join Clinician c on c.id = r.clinicianId"
                        + " where r.incidentId = :incident and c.subject = :subject"
                        + " and r.status not in :elsewhere",
                    Long.class)
                .setParameter("incident", incidentId)
                .setParameter("subject", subject)
                .setParameter("elsewhere", NOT_TAKEN)
                .getSingleResult()
            + consulted(incidentId, subject)
        > 0;
  }

  boolean wasConsulted(long responseId, long clinicianId) {
    return em.createQuery(
                "select count(q) from Consultation q where q.responseId = :response"
                    + " and q.clinicianId = :clinician",
                Long.class)
            .setParameter("response", responseId)
            .setParameter("clinician", clinicianId)
            .getSingleResult()
        > 0;
  }

  /** How often somebody was asked about a call that still runs. */
  private long consulted(long incidentId, String subject) {
    return em.createQuery(
            "select count(q) from Consultation q join Response r on r.id = q.responseId"
                + " join Clinician c on c.id = q.clinicianId where r.incidentId = :incident"
                + " and c.subject = :subject and r.endedAt is null",
            Long.class)
        .setParameter("incident", incidentId)
        .setParameter("subject", subject)
        .getSingleResult();
  }

  /** Responses of these incidents, the first assigned first. */
  List<ResponseRow> ofIncidents(Collection<Long> incidents, boolean runningOnly, boolean masked) {
    return incidents.isEmpty()
        ? List.of()
        : rows(
            em.createQuery(
                    SELECT
                        + " where r.incidentId in :incidents"
                        + (runningOnly ? " and r.endedAt is null" : "")
                        + " order by r.id",
                    Object[].class)
                .setParameter("incidents", incidents)
                .getResultList(),
            masked);
  }

  /**
   * What runs by phone and stands at a desk: offers to whoever is there, and all of one clinician.
   *
   * @param mine id of the clinician, or null
   * @param all also offers to others by name
   */
  List<AtTheDesk> atTheDesk(Long mine, boolean all) {
    return em.createQuery(
            SELECT
                + " where r.endedAt is null and r.mode in ('CCD_PHONE', 'CCD_CALLBACK')"
                + " and (r.clinicianId = :mine or r.status = 'OFFERED'"
                + (all ? "" : " and r.clinicianId is null")
                + ") order by r.id",
            Object[].class)
        .setParameter("mine", mine == null ? NOBODY : mine)
        .getResultStream()
        .map(
            f -> {
              var response = (Response) f[0];
              return new AtTheDesk(
                  response.incidentId(), response.row((String) f[1], name(f[2], f[3]), false));
            })
        .toList();
  }

  /** A response and the row id of its incident. */
  record AtTheDesk(long incidentId, ResponseRow row) {}

  /** Responses of one clinician, the newest first. */
  List<ResponseRow> ofClinician(long clinicianId, int most) {
    return rows(
        em.createQuery(SELECT + " where r.clinicianId = :id order by r.id desc", Object[].class)
            .setParameter("id", clinicianId)
            .setMaxResults(most)
            .getResultList(),
        false);
  }

  private static List<ResponseRow> rows(List<Object[]> found, boolean masked) {
    return found.stream()
        .map(f -> ((Response) f[0]).row((String) f[1], name(f[2], f[3]), masked))
        .toList();
  }

  static String name(Object given, Object family) {
    return given == null ? null : given + " " + family;
  }
}
