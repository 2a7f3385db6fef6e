package org.coresponse.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coresponse.intake.Addresses;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.CallScope;
import org.coresponse.intake.IncidentStatus;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Calls of the past by where they came from, each reader within their scope. Leaves no line in the
 * trail: whoever asks on does.
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
public class FormerCalls {
  private static final String BY_PHONE = "c.callback = :phone";
  private static final String BY_ADDRESS = "c.place.address = :address";
  private static final String FROM = " from Call c join c.incident i where ";
  private static final Comparator<Found> NEWEST =
      Comparator.comparing(Found::receivedAt).thenComparing(Found::id).reversed();

  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  /** Whether this reader may read no contact and no free text. */
  public boolean masked() {
    return scope().masked();
  }

  /**
   * As much of an origin as this reader may ask about: no number for whoever may not read one, and
   * only numbers and addresses of open calls for whoever may read open calls alone.
   */
  public CallOrigin within(CallOrigin asked) {
    var scope = scope();
    return new CallOrigin(
        asked.phone() == null || scope.masked() || unseen(scope, BY_PHONE, "phone", asked.phone())
            ? null
            : asked.phone(),
        asked.address() == null || unseen(scope, BY_ADDRESS, "address", asked.address())
            ? null
            : asked.address());
  }

  /**
   * Where the calls of an incident came from, each once, as far as this reader may know.
   *
   * @throws NotFoundException when none of them is in the reader's scope
   */
  public List<CallOrigin> ofIncident(CallNumber incident) {
    var scope = scope();
    var found =
        in(
                scope,
                em.createQuery(
                    "select distinct c.callback, c.place.address"
                        + FROM
                        + "i.number = :incident and"
                        + scope.where(),
                    CallOrigin.class))
            .setParameter("incident", incident.value())
            .getResultList();
    if (found.isEmpty()) {
      throw new NotFoundException("incident", incident);
    }
    return found.stream()
        .map(origin -> scope.masked() ? new CallOrigin(null, origin.address()) : origin)
        .toList();
  }

  /**
   * Calls from a number or an address, newest first; two statements, each by an index in that
   * order.
   *
   * @param except an incident whose calls are not of the past; null for none
   * @param since received then or later
   * @param most how many at most
   */
  public List<FormerCallRow> from(CallOrigin origin, CallNumber except, Instant since, int most) {
    var scope = scope();
    var found = new ArrayList<Found>();
    if (origin.phone() != null && !scope.masked()) {
      found.addAll(found(scope, BY_PHONE, "phone", origin.phone(), except, since, most));
    }
    if (origin.address() != null) {
      found(scope, BY_ADDRESS, "address", origin.address(), except, since, most).stream()
          .filter(call -> Addresses.same(call.address(), origin.address()))
          .filter(call -> found.stream().noneMatch(one -> one.id().equals(call.id())))
          .toList()
          .forEach(found::add);
    }
    return found.stream()
        .sorted(NEWEST)
        .limit(most)
        .map(call -> call.row(origin.phone(), scope.masked()))
        .toList();
  }

  private List<Found> found(
      CallScope scope,
      String by,
      String name,
      String value,
      CallNumber except,
      Instant since,
      int most) {
    return in(
            scope,
            em.createQuery(
                "select c.id, c.number, i.number, i.status, c.receivedAt, c.nature, i.closedAt,"
                    + " i.dispositionCode, c.cadDisposition, c.callback, c.place.address"
                    + FROM
                    + by
                    + " and c.receivedAt >= :since and (:except is null or i.number <> :except) and"
                    + scope.where()
                    + " order by c.receivedAt desc, c.id desc",
                Found.class))
        .setParameter(name, value)
        .setParameter("since", since)
        .setParameter("except", except == null ? null : except.value())
        .setMaxResults(most)
        .getResultList();
  }

  private boolean unseen(CallScope scope, String by, String name, String value) {
    return scope.openOnly()
        && in(scope, em.createQuery("select c.id" + FROM + by + " and" + scope.where(), Long.class))
            .setParameter(name, value)
            .setMaxResults(1)
            .getResultList()
            .isEmpty();
  }

  private CallScope scope() {
    return CallScope.of(actor.get());
  }

  private static <T> TypedQuery<T> in(CallScope scope, TypedQuery<T> query) {
    return query
        .setParameter("openOnly", scope.openOnly())
        .setParameter("enteredBy", scope.enteredBy());
  }

  record Found(
      Long id,
      String number,
      String incident,
      IncidentStatus status,
      Instant receivedAt,
      String nature,
      Instant closedAt,
      String disposition,
      String cadDisposition,
      String callback,
      String address) {

    FormerCallRow row(String phone, boolean masked) {
      return new FormerCallRow(
          number,
          incident,
          status,
          receivedAt,
          nature,
          closedAt,
          disposition,
          cadDisposition,
          !masked && phone != null && phone.equals(callback));
    }
  }
}
