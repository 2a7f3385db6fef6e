package org.coresponse.transfers;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallScope;
import org.coresponse.intake.CallViewed;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Settings;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Reads transfers; dispatch lane, each reader within their scope. */
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
  Roles.AUDITOR
})
public class TransferQueries {
  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Settings settings;
  @Inject Event<DomainEvent> events;

  /**
   * The transfers of an incident, the first first; fires {@link CallViewed} where any is shown.
   *
   * @throws NotFoundException when there is no such incident, or it is outside the reader's scope
   */
  public List<TransferRow> ofIncident(CallNumber number) {
    var scope = CallScope.of(actor.get());
    var incident =
        em.createQuery(
                "select distinct i.id from Call c join c.incident i where i.number = :number and"
                    + scope.where(),
                Long.class)
            .setParameter("number", number.value())
            .setParameter("openOnly", scope.openOnly())
            .setParameter("enteredBy", scope.enteredBy())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("incident", number));
    var rows = rows("t.incidentId", incident, scope.masked());
    if (!rows.isEmpty()) {
      events.fire(new CallViewed(number));
    }
    return rows;
  }

  /**
   * The transfers of a response that the asker has, the first first: whoever has it reads its call
   * anyway.
   *
   * @throws NotFoundException when it is not theirs
   */
  @RolesAllowed(Roles.DIVERSION_CLINICIAN)
  public List<TransferRow> ofOwn(long response) {
    var own =
        em.createQuery(
                "select count(r) from Response r join Clinician c on c.id = r.clinicianId where"
                    + " r.id = :id and c.subject = :self",
                Long.class)
            .setParameter("id", response)
            .setParameter("self", actor.get().subject())
            .getSingleResult();
    if (own == 0) {
      throw new NotFoundException("response", response);
    }
    return rows("t.responseId", response, false);
  }

  private List<TransferRow> rows(String by, long id, boolean masked) {
    return em.createQuery(
            TransferBook.SELECT + " where " + by + " = :id order by t.id", TransferRow.class)
        .setParameter("id", id)
        .getResultStream()
        .map(row -> row.shown(masked, settings.cityRegion()))
        .toList();
  }
}
