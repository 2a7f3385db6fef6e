package org.coresponse.custody;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
    var masked = actor.get().has(Roles.AUDITOR);
    return em.createQuery(
            "select m.responseId, m.fromName, m.fromQueue, m.toName, m.toQueue, m.why, m.word,"
                + " m.passed, m.passedAt, m.movedAt, m.movedByName from CustodyMove m"
                + " where m.responseId is null and m.incidentId = :incident"
                + " or m.responseId in (select r.id from Response r"
                + " where r.incidentId = :incident) order by m.id",
            CustodyRow.class)
        .setParameter("incident", incidentId)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> masked ? row.masked() : row)
        .toList();
  }
}
