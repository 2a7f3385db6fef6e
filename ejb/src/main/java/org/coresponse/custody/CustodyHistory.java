package org.coresponse.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Reads who held what. Whoever calls has shown that the incident is in the reader's scope. Dispatch
 * lane; an auditor reads no free text.
 */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.DIVERSION_CLINICIAN,
  Roles.FIELD_CLINICIAN,
  Roles.POLICE_OFFICER,
  Roles.CLINICAL_SUPERVISOR,
  Roles.PROGRAM_MANAGER,
  Roles.AUDITOR,
  Roles.SYSTEM
})
public class CustodyHistory {
  /** More moves than this of one incident are not listed: the oldest are. */
  static final int MOST = 500;

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  /** Every move of an incident and of the responses that are its now, oldest first. */
  public List<CustodyRow> of(long incidentId) {
    return rows(incidentId, "", MOST);
  }

  /** The last few of these, newest first. */
  public List<CustodyRow> latestOf(long incidentId, int most) {
    return rows(incidentId, " desc", most);
  }

  /** Which of these incidents nobody has moved since a deadline of theirs passed. */
  public List<OverdueRow> overdueIncidents(Collection<Long> incidents) {
    return overdue(
        "incidentId", " and m.responseId is null", " and x.responseId is null", incidents);
  }

  /** Which of these responses nobody has moved since a deadline of theirs passed. */
  public List<OverdueRow> overdueResponses(Collection<Long> responses) {
    return overdue("responseId", "", "", responses);
  }

  private List<OverdueRow> overdue(
      String id, String ofThem, String ofTheirs, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select m.%1$s, m.passed, min(m.passedAt) from CustodyMove m".formatted(id)
                    + " where m.%1$s in :ids and m.why = :overdue".formatted(id)
                    + ofThem
                    + " and m.id > coalesce((select max(x.id) from CustodyMove x"
                    + " where x.%1$s = m.%1$s and x.why <> :overdue".formatted(id)
                    + ofTheirs
                    + "), 0L) group by m.%1$s, m.passed".formatted(id),
                OverdueRow.class)
            .setParameter("ids", ids)
            .setParameter("overdue", MoveReason.OVERDUE)
            .getResultList();
  }

  private List<CustodyRow> rows(long incidentId, String order, int most) {
    var masked = actor.get().has(Roles.AUDITOR);
    return em.createQuery(
            "select m.responseId, m.fromName, m.fromQueue, m.toName, m.toQueue, m.why, m.word,"
                + " m.passed, m.passedAt, m.movedAt, m.movedByName from CustodyMove m"
                + " where m.responseId is null and m.incidentId = :incident"
                + " or m.responseId in (select r.id from Response r"
                + " where r.incidentId = :incident) order by m.id"
                + order,
            CustodyRow.class)
        .setParameter("incident", incidentId)
        .setMaxResults(most)
        .getResultStream()
        .map(row -> masked ? row.masked() : row)
        .toList();
  }
}
