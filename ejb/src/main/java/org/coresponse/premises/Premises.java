package org.coresponse.premises;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coresponse.intake.Addresses;
import org.coresponse.intake.CallNumber;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.InvalidFieldException;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.PhoneNumbers;
import org.coresponse.platform.Settings;
import org.coresponse.search.CallOrigin;
import org.coresponse.search.FormerCallRow;
import org.coresponse.search.FormerCalls;
import org.coresponse.security.Roles;

/**
 * Reads what is known of a place or a number, each reader within their scope. Each look leaves a
 * line in the trail, in the same transaction; it never says where.
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
public class Premises {
  /** How far back, in months. */
  public static final int MONTHS = 12;

  /** How many former calls are shown at most. */
  public static final int MOST_CALLS = 10;

  /** How many flags of one number or address are read at most, the last to end first. */
  private static final int MOST_FLAGS = 50;

  private static final Comparator<CautionRow> NEWEST =
      Comparator.comparing(CautionRow::startsAt).thenComparing(CautionRow::id).reversed();
  private static final Comparator<CautionRow> LAST_ENDED =
      Comparator.comparing(CautionRow::over).thenComparing(CautionRow::id).reversed();
  private static final Comparator<FormerCallRow> NEWEST_CALL =
      Comparator.comparing(FormerCallRow::receivedAt)
          .thenComparing(FormerCallRow::number)
          .reversed();

  @PersistenceContext EntityManager em;
  @Inject FormerCalls calls;
  @Inject CityClock clock;
  @Inject Settings settings;
  @Inject Event<DomainEvent> events;

  /**
   * What is known of a number or an address.
   *
   * @throws InvalidFieldException when neither is given, or the number cannot be one
   */
  public KnownPremises known(@NotNull @Valid PremisesQuery query) {
    var phone = PhoneNumbers.required("phone", query.phone(), settings.cityRegion());
    var origin = new CallOrigin(phone, query.address());
    if (origin.isUnknown()) {
      throw new InvalidFieldException("address", "invalid.premises");
    }
    return read(List.of(calls.within(origin)), null);
  }

  /**
   * What is known of where the calls of an incident came from, besides themselves.
   *
   * @throws NotFoundException when none of them is in the reader's scope
   */
  public KnownPremises ofIncident(@NotNull CallNumber incident) {
    return read(calls.ofIncident(incident), incident);
  }

  private KnownPremises read(Collection<CallOrigin> origins, CallNumber incident) {
    var now = clock.now();
    var since = now.atZone(clock.zone()).minusMonths(MONTHS).toInstant();
    var masked = calls.masked();
    var flags = new TreeMap<Long, CautionRow>();
    var former = new TreeMap<String, FormerCallRow>();
    for (var origin : origins) {
      flags(origin, since)
          .forEach(flag -> flags.put(flag.id(), flag.row(now, masked, settings.cityRegion())));
      calls
          .from(origin, incident, since, MOST_CALLS + 1)
          .forEach(call -> former.merge(call.number(), call, (a, b) -> a.sameNumber() ? a : b));
    }
    var known =
        new KnownPremises(
            flags.values().stream().filter(CautionRow::current).sorted(NEWEST).toList(),
            flags.values().stream().filter(row -> !row.current()).sorted(LAST_ENDED).toList(),
            former.values().stream().sorted(NEWEST_CALL).limit(MOST_CALLS).toList(),
            former.size() > MOST_CALLS);
    events.fire(
        new PremisesViewed(
            incident == null ? null : incident.value(), flags.size(), known.calls().size()));
    return known;
  }

  private Stream<CautionFlag> flags(CallOrigin origin, Instant since) {
    return Stream.concat(
        flags("phone", origin.phone(), since),
        flags("address", origin.address(), since)
            .filter(flag -> Addresses.same(flag.address(), origin.address())));
  }

  private Stream<CautionFlag> flags(String by, String value, Instant since) {
    return value == null
        ? Stream.empty()
        : em.createQuery(
                "select f from CautionFlag f where f."
                    + by
                    + " = :value and f.endsAt > :since order by f.endsAt desc, f.id desc",
                CautionFlag.class)
            .setParameter("value", value)
            .setParameter("since", since)
            .setMaxResults(MOST_FLAGS)
            .getResultStream();
  }
}
