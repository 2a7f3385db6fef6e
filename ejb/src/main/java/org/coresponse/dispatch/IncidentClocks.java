package org.coresponse.dispatch;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coresponse.intake.CallNumber;
import org.coresponse.intake.IncidentQueries;
import org.coresponse.security.Roles;
import org.coresponse.units.UnitStatus;
import org.coresponse.units.UnitTimeRow;
import org.coresponse.units.UnitTimes;

/** Reads the clocks of incidents: four statements, however many they are. */
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
public class IncidentClocks {
  @PersistenceContext EntityManager em;
  @Inject IncidentQueries incidents;
  @Inject Responses responses;
  @Inject UnitTimes units;

  /** What a clock begins with: one call of an incident. */
  record Begun(
      String incident,
      Instant closedAt,
      Instant receivedAt,
      Instant rangAt,
      Instant answeredAt,
      Instant enteredAt) {}

  /** When an incident was first decided on. */
  record Decided(String incident, Instant at) {}

  /**
   * The clock of one incident.
   *
   * @throws org.coresponse.platform.NotFoundException when there is none in the reader's scope
   */
  public IncidentClock of(CallNumber number) {
    var incident = incidents.details(number);
    return ofMany(List.of(incident.id())).get(incident.number());
  }

  /**
   * The clocks of many incidents by their numbers. Whoever calls has shown that they are in the
   * reader's scope.
   *
   * @param incidents row ids
   */
  public Map<String, IncidentClock> ofMany(Collection<Long> incidents) {
    if (incidents.isEmpty()) {
      return Map.of();
    }
    var hops = new LinkedHashMap<String, Map<Hop, Instant>>();
    calls(incidents).forEach(begun -> begin(hops, begun));
    decisions(incidents).forEach(d -> hops.get(d.incident()).put(Hop.TRIAGE, d.at()));
    var sent =
        responses.ofIncidents(incidents, false, true).stream()
            .collect(Collectors.groupingBy(ResponseRow::incident));
    sent.forEach((incident, ours) -> answer(hops.get(incident), ours));
    units
        .ofIncidents(incidents)
        .forEach(
            (incident, theirs) ->
                answer(hops.get(incident), theirs, sent.getOrDefault(incident, List.of())));
    return hops.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, e -> new IncidentClock(e.getKey(), e.getValue())));
  }

  private List<Begun> calls(Collection<Long> incidents) {
    return em.createQuery(
            "select i.number, i.closedAt, c.receivedAt, c.rangAt, c.answeredAt, c.enteredAt"
                + " from Call c join c.incident i where i.id in :incidents"
                + " order by c.receivedAt, c.id",
            Begun.class)
        .setParameter("incidents", incidents)
        .getResultList();
  }

  private List<Decided> decisions(Collection<Long> incidents) {
    return em.createQuery(
            "select i.number, min(a.madeAt) from Assessment a join Incident i on i.id = a.incidentId"
                + " where i.id in :incidents group by i.number",
            Decided.class)
        .setParameter("incidents", incidents)
        .getResultList();
  }

  /** The first call of an incident begins its clock. */
  private static void begin(Map<String, Map<Hop, Instant>> hops, Begun call) {
    if (!hops.containsKey(call.incident())) {
      var of = new EnumMap<Hop, Instant>(Hop.class);
      put(of, Hop.RING, call.rangAt());
      put(of, Hop.ANSWER, call.answeredAt());
      put(of, Hop.RECEIVE, call.receivedAt());
      put(of, Hop.ENTRY, call.enteredAt());
      put(of, Hop.CLOSE, call.closedAt());
      hops.put(call.incident(), of);
    }
  }

  /** What those who were sent and asked add to a clock. */
  static void answer(Map<Hop, Instant> hops, List<ResponseRow> sent) {
    for (var response : sent) {
      var byPhone = response.mode().byPhone();
      first(hops, byPhone ? Hop.OFFER : Hop.DISPATCH, response.assignedAt());
      first(hops, byPhone ? Hop.ACCEPT : Hop.ENROUTE, response.acceptedAt());
      first(hops, Hop.ARRIVE, response.arrivedAt());
    }
    if (sent.stream().noneMatch(ResponseRow::running)) {
      sent.forEach(response -> last(hops, Hop.CLEAR, response.endedAt()));
    }
  }

  /**
   * What units of other systems add to the clock of an incident that no crew of ours was sent to.
   *
   * @param theirs in the order of time
   * @param ours those of ours who were asked by phone, or sent
   */
  static void answer(Map<Hop, Instant> hops, List<UnitTimeRow> theirs, List<ResponseRow> ours) {
    if (ours.stream().anyMatch(response -> !response.mode().byPhone())) {
      return;
    }
    var last = new HashMap<String, UnitTimeRow>();
    for (var report : theirs) {
      last.put(report.unit(), report);
      switch (report.status()) {
        case ASSIGNED -> first(hops, Hop.DISPATCH, report.at());
        case ENROUTE -> first(hops, Hop.ENROUTE, report.at());
        case ON_SCENE -> first(hops, Hop.ARRIVE, report.at());
        default -> {}
      }
    }
    if (last.values().stream().allMatch(report -> report.status() == UnitStatus.AVAILABLE)
        && ours.stream().noneMatch(ResponseRow::running)) {
      last.values().forEach(report -> last(hops, Hop.CLEAR, report.at()));
    }
  }

  private static void last(Map<Hop, Instant> hops, Hop hop, Instant at) {
    hops.merge(hop, at, (one, other) -> one.isAfter(other) ? one : other);
  }

  private static void first(Map<Hop, Instant> hops, Hop hop, Instant at) {
    if (at != null) {
      hops.merge(hop, at, (one, other) -> one.isBefore(other) ? one : other);
    }
  }

  private static void put(Map<Hop, Instant> hops, Hop hop, Instant at) {
    if (at != null) {
      hops.put(hop, at);
    }
  }
}
