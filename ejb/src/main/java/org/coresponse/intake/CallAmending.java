package org.coresponse.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.coresponse.codes.CodeList;
import org.coresponse.codes.CodeLists;
import org.coresponse.geography.Area;
import org.coresponse.geography.Districts;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.FieldChange;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.PhoneNumbers;
import org.coresponse.platform.Settings;
import org.coresponse.platform.StaleDataException;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;

/**
 * Where what is known of a call is put right, with the former value kept.
 *
 * <p>People say which version they saw. A dispatch system says when it learnt what it tells: for
 * each field the newest word stands, so its messages may come late, twice or in another order.
 */
@Stateless
@RolesAllowed({
  Roles.CALL_TAKER,
  Roles.DISPATCHER,
  Roles.SHIFT_SUPERVISOR,
  Roles.CAD_SYSTEM,
  Roles.SYSTEM
})
public class CallAmending {
  @PersistenceContext EntityManager em;
  @Inject HeldCalls held;
  @Inject FieldTimes times;
  @Inject Districts districts;
  @Inject CodeLists codes;
  @Inject CityClock clock;
  @Inject Settings settings;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /**
   * Puts fields of a call right and fires {@link CallAmended}; what is so already changes nothing.
   *
   * @throws NotFoundException when there is no such call, or a dispatch system did not send it
   * @throws IncidentClosedException when its incident is not open
   * @throws StaleDataException when it was changed since {@code version} was read
   * @throws InvalidFieldException when a field that cannot be empty is cleared, a person chooses a
   *     nature that may no longer be chosen, the number cannot be one, half a point is left, or
   *     {@code changedAt} is missing from a machine, given by a person or not to be believed
   */
  public void amend(@NotNull @Valid AmendCall command) {
    var now = clock.now();
    requireTime(command, now);
    requireFilled(command);
    var call = held.hold(command.call());
    var changed = changed(command, call);
    if (changed.isEmpty() && command.changedAt() == null) {
      return;
    }
    StaleDataException.requireCurrent(command.version(), call.version());
    requireWholePoint(call, changed);
    requireChoosable(command, changed);
    var since = command.changedAt() == null ? now : command.changedAt();
    times.keep(call, command.given(), since);
    if (changed.isEmpty()) {
      return;
    }
    var trail = new ArrayList<FieldChange>();
    changed.forEach((field, value) -> trail.add(kept(call, field, value, now)));
    var fields = call.fields().with(changed);
    call.amend(fields, area(call, changed, fields.location()));
    var incident = call.incident();
    events.fire(
        new CallAmended(incident.id(), incident.number(), call.number(), List.copyOf(trail)));
  }

  /** What differs from what stands, and is not older than it. */
  private Map<CallField, Object> changed(AmendCall command, Call call) {
    var known = command.changedAt() == null ? Map.<CallField, Instant>of() : times.of(call);
    var standing = call.fields();
    var changed = new EnumMap<CallField, Object>(CallField.class);
    for (var field : command.given()) {
      var value = command.values().of(field);
      if (field == CallField.CALLBACK) {
        value = PhoneNumbers.required("callback", (String) value, settings.cityRegion());
      }
      var late =
          command.changedAt() != null
              && !command.changedAt().isAfter(known.getOrDefault(field, Instant.MIN));
      if (!late && !Objects.equals(value, standing.of(field))) {
        changed.put(field, value);
      }
    }
    return changed;
  }

  /** Another point may lie in another beat; without one there is none. */
  private Area area(Call call, Map<CallField, Object> changed, Place place) {
    if (!changed.containsKey(CallField.LATITUDE) && !changed.containsKey(CallField.LONGITUDE)) {
      return call.area();
    }
    return place.hasPoint()
        ? districts.locate(place.latitude(), place.longitude()).orElse(Area.NONE)
        : Area.NONE;
  }

  private FieldChange kept(Call call, CallField field, Object value, Instant now) {
    var former = call.fields().of(field);
    var row = new CallAmendment(call.id(), field, former, value, actor.get(), now);
    em.persist(row);
    return field.inTrail()
        ? FieldChange.of(field.path(), former, value)
        : FieldChange.withheld(field.path(), "call_amendment:" + row.id());
  }

  private void requireTime(AmendCall command, Instant now) {
    var machine = actor.get().has(Roles.CAD_SYSTEM);
    var given = command.changedAt();
    if (machine != (given != null) || given != null && !CallIntake.believable(given, now)) {
      throw new InvalidFieldException("changedAt", "invalid.changedAt");
    }
  }

  /** A dispatch system tells what it has; only people choose. */
  private void requireChoosable(AmendCall command, Map<CallField, Object> changed) {
    var nature = (String) changed.get(CallField.NATURE);
    if (command.changedAt() == null && nature != null && codes.isClosed(CodeList.NATURE, nature)) {
      throw new InvalidFieldException("nature", "invalid.code");
    }
  }

  private static void requireFilled(AmendCall command) {
    if (command.given().contains(CallField.NATURE) && command.values().nature() == null) {
      throw new InvalidFieldException("nature", "invalid.notEmpty");
    }
  }

  private static void requireWholePoint(Call call, Map<CallField, Object> changed) {
    if (!call.fields().with(changed).location().isWholePointOrNone()) {
      throw new InvalidFieldException("location", "invalid.point");
    }
  }
}
