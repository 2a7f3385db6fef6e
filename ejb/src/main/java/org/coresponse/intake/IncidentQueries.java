package org.coresponse.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import org.coresponse.custody.Custody;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Reads incidents, each reader within their scope. */
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
public class IncidentQueries {
  @PersistenceContext EntityManager em;
  @Inject CallQueries calls;
  @Inject CurrentActor actor;

  /**
   * One incident with its calls; asked for by the number of a call that went elsewhere, the
   * incident it belongs to now.
   *
   * @throws NotFoundException when there is none, or none of its calls is in the reader's scope
   */
  public IncidentDetails details(CallNumber number) {
    var incident =
        em.createQuery(
                "select i from Call c join c.incident i where c.number = :number", Incident.class)
            .setParameter("number", number.value())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("incident", number));
    var seen = calls.ofIncident(incident.number());
    return incident.details(seen, closings(incident.id()), moves(incident.id()));
  }

  /**
   * In whose hands an incident is; null once it has ended. Whoever calls has shown that it is in
   * the reader's scope.
   */
  public Custody custody(long incidentId) {
    return em.createQuery("select i.custody from Incident i where i.id = :id", Custody.class)
        .setParameter("id", incidentId)
        .getResultStream()
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private List<CallMoveRow> moves(long incidentId) {
    return em.createQuery(
            "select c.number, f.number, t.number, m.movedAt, m.movedByName from CallMove m"
                + " join Call c on c.id = m.callId join Incident f on f.id = m.fromIncidentId"
                + " join Incident t on t.id = m.toIncidentId"
                + " where m.fromIncidentId = :id or m.toIncidentId = :id order by m.id desc",
            CallMoveRow.class)
        .setParameter("id", incidentId)
        .getResultList();
  }

  private List<ClosingRow> closings(long incidentId) {
    var masked = CallScope.of(actor.get()).masked();
    return em.createQuery(
            "select c.dispositionCode, c.note, c.closedAt, c.closedByName, c.reopenedAt,"
                + " c.reopenedByName, c.reopenReason from IncidentClosing c"
                + " where c.incidentId = :id order by c.id desc",
            ClosingRow.class)
        .setParameter("id", incidentId)
        .getResultStream()
        .map(row -> masked ? row.masked() : row)
        .toList();
  }
}
