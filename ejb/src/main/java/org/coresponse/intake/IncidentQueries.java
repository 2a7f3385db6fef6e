package org.coresponse.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
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
   * One incident with its calls.
   *
   * @throws NotFoundException when there is none, or none of its calls is in the reader's scope
   */
  public IncidentDetails details(CallNumber number) {
    var seen = calls.ofIncident(number);
    var incident =
        em.createQuery("select i from Incident i where i.number = :number", Incident.class)
            .setParameter("number", number.value())
            .getSingleResult();
    return incident.details(seen, closings(incident.id()));
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
