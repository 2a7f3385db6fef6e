package org.coresponse.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coresponse.custody.MoveReason;
import org.coresponse.geography.Area;
import org.coresponse.geography.Districts;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.PhoneNumbers;
import org.coresponse.platform.Settings;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/** The transaction behind {@link CallIntake}, which is what others call. */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.CAD_SYSTEM,
  Roles.SYSTEM
})
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CallEntry {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject Settings settings;
  @Inject CallNumbers numbers;
  @Inject SafetyHistory said;
  @Inject IncidentHands hands;
  @Inject Districts districts;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;
  @Resource SessionContext context;

  /** Enters the call, unless it was entered before. */
  public Receipt enter(ReceiveCall given) {
    var now = clock.now();
    requireBelievable(given.receivedAt(), now);
    var callback = callback(given.callback());
    var known = find(given);
    if (known.isPresent()) {
      return known.get();
    }
    var area = area(given.location());
    var number = numbers.next(clock.dayOf(given.receivedAt()));
    known = find(given); // whoever held the day's number until now may have entered this very call
    if (known.isPresent()) {
      context.setRollbackOnly(); // gives the number back
      return known.get();
    }
    var by = actor.get();
    var incident =
        new Incident(
            number,
            given.receivedAt(),
            hands.begin(IncidentHands.of(by), given.receivedAt(), Incident.NOTHING_KNOWN));
    em.persist(incident);
    hands.begun(incident, MoveReason.RECEIVED);
    var call = new Call(number, incident, given, callback, area, now, by.subject());
    if (!by.has(Roles.CAD_SYSTEM) && !by.isSystem()) {
      call.handTo(new Colleague(by.subject(), by.name()));
    }
    em.persist(call);
    said.keep(call, SafetyAnswers.NOTHING_ASKED, by, now);
    events.fire(new CallReceived(incident.id(), number, call.id(), call.safety()));
    return new Receipt(number, true, warnings(given.location(), area.beat()));
  }

  /** The call that was entered before. */
  public Receipt entered(ReceiveCall given) {
    return find(given).orElseThrow();
  }

  private Optional<Receipt> find(ReceiveCall given) {
    return em.createQuery(
            "select c.number, c.place, c.beat from Call c"
                + " where c.source = :source and c.externalId = :externalId",
            Entered.class)
        .setParameter("source", given.source())
        .setParameter("externalId", given.externalId())
        .getResultStream()
        .findFirst()
        .map(e -> new Receipt(new CallNumber(e.number()), false, warnings(e.place(), e.beat())));
  }

  record Entered(String number, Place place, String beat) {}

  private Area area(Place place) {
    return place.hasPoint()
        ? districts.locate(place.latitude(), place.longitude()).orElse(Area.NONE)
        : Area.NONE;
  }

  private static List<CallWarning> warnings(Place place, String beat) {
    return place != null && place.hasPoint() && beat == null
        ? List.of(CallWarning.OUTSIDE_DISTRICTS)
        : List.of();
  }

  private static void requireBelievable(Instant receivedAt, Instant now) {
    if (!CallIntake.believable(receivedAt, now)) {
      throw new InvalidFieldException("receivedAt", "invalid.receivedAt");
    }
  }

  private String callback(String given) {
    return PhoneNumbers.required("callback", given, settings.cityRegion());
  }
}
