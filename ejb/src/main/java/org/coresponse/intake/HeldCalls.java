package org.coresponse.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** Holds a call and its open incident until the transaction ends, the incident first. */
@ApplicationScoped
class HeldCalls {
  @PersistenceContext EntityManager em;
  @Inject CurrentActor actor;

  /**
   * The call as it stands now.
   *
   * @throws NotFoundException when there is none, or the dispatch system asks that did not send it
   * @throws IncidentClosedException when its incident is not open
   * @throws CallMovedException when it went to another incident at this very moment
   */
  Call hold(CallNumber number) {
    var call = find(number);
    em.refresh(call.incident(), LockModeType.PESSIMISTIC_WRITE);
    var held = call.incident();
    held.requireOpen();
    em.refresh(call, LockModeType.PESSIMISTIC_WRITE);
    if (!call.belongsTo(held)) {
      throw new CallMovedException(number);
    }
    return call;
  }

  Call find(CallNumber number) {
    return em.createQuery(
            "select c from Call c join fetch c.incident where c.number = :number"
                + " and (:enteredBy is null or c.enteredBy = :enteredBy)",
            Call.class)
        .setParameter("number", number.value())
        .setParameter("enteredBy", onlyOf())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("call", number));
  }

  private String onlyOf() {
    var by = actor.get();
    return by.has(Roles.CAD_SYSTEM) ? by.subject() : null;
  }
}
