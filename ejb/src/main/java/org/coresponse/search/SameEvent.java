package org.coresponse.search;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.coresponse.intake.Addresses;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentMerge;
import org.coresponse.intake.IncidentStatus;
import org.coresponse.intake.Place;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.NotFoundException;
import org.coresponse.platform.PhoneNumbers;
import org.coresponse.platform.Settings;
import org.coresponse.security.Roles;

/**
 * Finds incidents that a call may belong to because they are the same event.
 *
 * <p>Offered are incidents that are open, however long, and those that were closed at most {@link
 * #WINDOW} before the call was received, when one of their calls
 *
 * <ul>
 *   <li>has the same telephone number, or
 *   <li>has the same address, letter case aside, or
 *   <li>lies within {@link #REACH_METERS} and was received within {@link #WINDOW} before or after.
 * </ul>
 *
 * <p>Nobody is ever joined by this: a person decides ({@link IncidentMerge}).
 */
@Stateless
@RolesAllowed({Roles.CALL_TAKER, Roles.DISPATCHER, Roles.SHIFT_SUPERVISOR, Roles.SYSTEM})
public class SameEvent {
  /** How far apart in time two calls nearby may be, and how long after its end an event counts. */
  public static final Duration WINDOW = Duration.ofMinutes(30);

  /** How far apart two points of one event may be. */
  public static final int REACH_METERS = 150;

  /** How many incidents are offered at most. */
  public static final int MOST = 10;

  /** How many calls are looked at, the newest first. */
  private static final int LOOKED_AT = 200;

  private static final Comparator<Match> LIKEST =
      Comparator.comparing((Match m) -> m.reasons().get(0))
          .thenComparing(m -> -m.reasons().size())
          .thenComparing(m -> m.meters() == null ? Integer.MAX_VALUE : m.meters())
          .thenComparing(m -> m.found().receivedAt(), Comparator.reverseOrder());

  @PersistenceContext EntityManager em;
  @Inject Settings settings;
  @Inject Event<DomainEvent> events;

  /** A call of a live incident, as it was read. */
  record Found(
      String call,
      String incident,
      IncidentStatus status,
      Instant receivedAt,
      String nature,
      Place place,
      String callback,
      Integer priority) {}

  /** A call with what makes it alike. */
  private record Match(Found found, List<SameEventReason> reasons, Integer meters) {
    SameEventRow row() {
      return new SameEventRow(
          found.call,
          found.incident,
          found.status,
          found.receivedAt,
          found.nature,
          found.place == null ? null : found.place.address(),
          found.priority,
          reasons,
          meters);
    }
  }

  /**
   * Incidents that may be the same event, the likest first, at most {@link #MOST}; one statement.
   * Leaves a line in the trail when there are any.
   */
  public List<SameEventRow> candidates(@NotNull @Valid SameEventQuery query) {
    if (query.isEmpty()) {
      return List.of();
    }
    var phone =
        query.callback() == null
            ? null
            : PhoneNumbers.read(query.callback(), settings.cityRegion()).orElse(null);
    var rows =
        found(query, phone).stream()
            .map(found -> match(found, query, phone))
            .filter(match -> !match.reasons().isEmpty())
            .collect(
                toMap(
                    match -> match.found().incident(),
                    match -> match,
                    (one, other) -> LIKEST.compare(one, other) <= 0 ? one : other))
            .values()
            .stream()
            .sorted(LIKEST)
            .limit(MOST)
            .map(Match::row)
            .toList();
    if (!rows.isEmpty()) {
      events.fire(new CallsListed(rows.size()));
    }
    return rows;
  }

  /**
   * Incidents other than its own that a call may belong to; as {@link #candidates(SameEventQuery)}.
   *
   * @throws NotFoundException when there is no such call
   */
  public List<SameEventRow> candidates(@NotNull CallNumber call) {
    var known =
        em.createQuery(
                "select c.callback, c.place, c.receivedAt from Call c where c.number = :number",
                Object[].class)
            .setParameter("number", call.value())
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> new NotFoundException("call", call));
    var place = Objects.requireNonNullElse((Place) known[1], Place.UNKNOWN);
    return candidates(
        new SameEventQuery(
            (String) known[0],
            place.address(),
            place.latitude(),
            place.longitude(),
            (Instant) known[2],
            call));
  }

  /** Each of the three ways goes by an index of its own: number, address, time received. */
  private List<Found> found(SameEventQuery query, String phone) {
    var point = query.hasPoint();
    var latitude = point ? query.latitude() : 0;
    var longitude = point ? query.longitude() : 0;
    var high = Distance.latitudeDegrees(REACH_METERS);
    var wide = Distance.longitudeDegrees(REACH_METERS, latitude);
    return em.createQuery(
            "select c.number, i.number, i.status, c.receivedAt, c.nature, c.place, c.callback,"
                + " i.priority from Call c join c.incident i"
                + " where (c.callback = :phone or c.place.address = :address"
                + " or c.receivedAt between :from and :to"
                + " and c.place.latitude between :south and :north"
                + " and c.place.longitude between :west and :east)"
                + " and (i.status = 'OPEN' or i.status = 'CLOSED' and i.closedAt >= :from)"
                + " and (:own is null"
                + " or i.id <> (select o.incident.id from Call o where o.number = :own))"
                + " order by c.id desc",
            Found.class)
        .setParameter("phone", phone)
        .setParameter("address", query.address())
        .setParameter("from", query.at().minus(WINDOW))
        .setParameter("to", query.at().plus(WINDOW))
        .setParameter("south", point ? latitude - high : null)
        .setParameter("north", point ? latitude + high : null)
        .setParameter("west", point ? longitude - wide : null)
        .setParameter("east", point ? longitude + wide : null)
        .setParameter("own", query.exceptCall() == null ? null : query.exceptCall().value())
        .setMaxResults(LOOKED_AT)
        .getResultList();
  }

  private static Match match(Found found, SameEventQuery query, String phone) {
    var place = Objects.requireNonNullElse(found.place(), Place.UNKNOWN);
    var meters = meters(place, query);
    var reasons = new ArrayList<SameEventReason>();
    if (phone != null && phone.equals(found.callback())) {
      reasons.add(SameEventReason.SAME_NUMBER);
    }
    if (Addresses.same(query.address(), place.address())) {
      reasons.add(SameEventReason.SAME_ADDRESS);
    }
    var apart = Duration.between(found.receivedAt(), query.at()).abs();
    if (meters != null && meters <= REACH_METERS && apart.compareTo(WINDOW) <= 0) {
      reasons.add(SameEventReason.NEARBY);
    }
    return new Match(found, reasons, meters);
  }

  private static Integer meters(Place place, SameEventQuery query) {
    return query.hasPoint() && place.latitude() != null
        ? Integer.valueOf(
            (int)
                Math.round(
                    Distance.meters(
                        query.latitude(), query.longitude(), place.latitude(), place.longitude())))
        : null;
  }
}
