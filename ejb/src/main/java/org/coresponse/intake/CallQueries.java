package org.coresponse.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.platform.Settings;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Reads calls, each reader within their scope. What is shown leaves a line in the trail, in the
 * same transaction.
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
  Roles.CAD_SYSTEM,
  Roles.SYSTEM
})
public class CallQueries {
  private static final String FOUND =
      " from Call c join c.incident i where %s"
          + " and (:state = 'ALL' or :state = 'OPEN' and i.status = 'OPEN'"
          + " or :state = 'CLOSED' and i.status <> 'OPEN')"
          + " and (:text is null or c.number = :text or c.callback = :phone or c.externalId = :text"
          + " or c.place.address like :begins escape '!')";

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;
  @Inject Settings settings;
  @Inject Event<DomainEvent> events;

  /** Calls, newest first. */
  public Page<CallRow> calls(CallFilter filter, PageRequest page) {
    var scope = CallScope.of(actor.get());
    var from = FOUND.formatted(scope.where());
    var rows =
        narrowed(
                em.createQuery(
                    "select c.number, i.number, i.status, c.receivedAt, c.nature, c.channel,"
                        + " c.place.address, i.priority, c.source, c.externalId, c.cadPriority,"
                        + " c.cadDisposition, i.dispositionCode"
                        + from
                        + " order by c.receivedAt desc, c.id desc",
                    CallRow.class),
                scope,
                filter)
            .setFirstResult(page.offset())
            .setMaxResults(page.size());
    @SuppressWarnings("unchecked")
    List<CallRow> items = rows.getResultList();
    var total =
        (Long)
            narrowed(em.createQuery("select count(c)" + from, Long.class), scope, filter)
                .getSingleResult();
    events.fire(new CallsListed(items.size()));
    return Page.of(items, page, total);
  }

  /**
   * One call.
   *
   * @throws NotFoundException when there is none, or it is outside the reader's scope
   */
  public CallDetails details(CallNumber number) {
    var found =
        read("c.number", number).stream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("call", number));
    events.fire(new CallViewed(number));
    return found;
  }

  /** The calls of one incident, first call first. */
  public List<CallDetails> ofIncident(CallNumber incident) {
    var found = read("i.number", incident);
    if (found.isEmpty()) {
      throw new NotFoundException("incident", incident);
    }
    events.fire(new CallViewed(incident));
    return found;
  }

  private List<CallDetails> read(String by, CallNumber number) {
    var scope = CallScope.of(actor.get());
    return em.createQuery(
            "select c from Call c join fetch c.incident join c.incident i where "
                + by
                + " = :number and"
                + scope.where()
                + " order by c.receivedAt, c.id",
            Call.class)
        .setParameter("number", number.value())
        .setParameter("openOnly", scope.openOnly())
        .setParameter("enteredBy", scope.enteredBy())
        .getResultStream()
        .map(c -> c.details(scope.masked(), settings.cityRegion()))
        .toList();
  }

  private Query narrowed(Query query, CallScope scope, CallFilter filter) {
    var text = filter.text();
    return query
        .setParameter("openOnly", scope.openOnly())
        .setParameter("enteredBy", scope.enteredBy())
        .setParameter("state", filter.state().name())
        .setParameter("text", text)
        .setParameter("phone", text == null || scope.masked() ? null : phone(text))
        .setParameter("begins", text == null ? null : begins(text));
  }

  private String phone(String text) {
    return PhoneNumbers.read(text, settings.cityRegion()).orElse(text);
  }

  private static String begins(String text) {
    return text.replaceAll("[!%_]", "!$0") + "%";
  }
}
