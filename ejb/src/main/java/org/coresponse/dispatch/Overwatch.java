package org.coresponse.dispatch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.coresponse.credentials.WorkRole;
import org.coresponse.custody.Custody;
import org.coresponse.custody.CustodyHistory;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.OverdueRow;
import org.coresponse.custody.Owner;
import org.coresponse.custody.Queue;
import org.coresponse.duty.DutyBoard;
import org.coresponse.duty.DutyRow;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.screening.ScreenQueries;
import org.coresponse.screening.ScreenState;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.triage.Decision;
import org.coresponse.triage.DecisionQueries;

/**
 * Every desk live, for supervisors: who holds what, what waits, and what is overdue. Dispatch lane;
 * how far the screener is of the clinical lane, for the clinical supervisor. A dozen statements,
 * however many rows.
 */
@Stateless
@RolesAllowed({Roles.SHIFT_SUPERVISOR, Roles.CLINICAL_SUPERVISOR})
public class Overwatch {
  /** More of one kind than this are not listed. */
  public static final int MOST = 200;

  private static final List<ResponseMode> BY_PHONE =
      Stream.of(ResponseMode.values()).filter(ResponseMode::byPhone).toList();

  private static final String INCIDENTS =
      "select i.id, i.number, i.priority, c.nature, i.openedAt, i.custody from Incident i"
          + " join Call c on c.number = i.number where i.status = 'OPEN'";

  @PersistenceContext EntityManager em;
  @Inject DutyBoard duty;
  @Inject DecisionQueries decisions;
  @Inject ScreenQueries screens;
  @Inject CustodyHistory history;
  @Inject CityClock clock;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** As somebody opens it; leaves a line in the trail. */
  public OverwatchNow open() {
    var now = now();
    var held = now.desks().stream().mapToInt(desk -> desk.held().size()).sum();
    events.fire(new OverwatchOpened(held + now.offers().size()));
    return now;
  }

  /** As an open page reads it anew. */
  public OverwatchNow now() {
    var calls = calls();
    var byQueue = counts();
    var queued =
        incidents(" and i.custody.queue is not null order by i.priority desc, i.openedAt, i.id");
    var inHand =
        incidents(" and i.custody.queue is null order by i.custody.name, i.custody.dueAt, i.id");
    var passed = passed(history.overdueIncidents(ids(queued, inHand)));
    var people = byQueue.get(null);
    return new OverwatchNow(
        clock.now(),
        calls.stream().filter(HeldCall::offered).toList(),
        desks(calls.stream().filter(call -> !call.offered()).toList()),
        queues(byQueue, queued, passed),
        floor(inHand, calls, passed),
        people == null ? 0 : people.number(),
        calls.size() == MOST || queued.size() == MOST || inHand.size() == MOST);
  }

  private List<HeldCall> calls() {
    var found =
        em.createQuery(
                "select r, i.number, c.givenName, c.familyName, i.id, i.priority, k.nature,"
                    + " i.openedAt from Response r join Incident i on i.id = r.incidentId"
                    + " join Call k on k.number = i.number"
                    + " left join Clinician c on c.id = r.clinicianId"
                    + " where r.endedAt is null and r.mode in :modes"
                    + " order by r.custody.dueAt, r.id",
                Object[].class)
            .setParameter("modes", BY_PHONE)
            .setMaxResults(MOST)
            .getResultList();
    var incidents = found.stream().map(f -> (Long) f[4]).distinct().toList();
    var leading =
        decisions.leadingOf(incidents).stream()
            .collect(toMap(Decision::incident, Decision::clinicalLevel));
    Map<Long, ScreenState> asked =
        actor.get().has(Roles.CLINICAL_SUPERVISOR) ? screens.statesOf(incidents) : Map.of();
    var passed =
        passed(history.overdueResponses(found.stream().map(f -> ((Response) f[0]).id()).toList()));
    return found.stream()
        .map(
            f -> {
              var row = ((Response) f[0]).row((String) f[1], Responses.name(f[2], f[3]), false);
              return new HeldCall(
                  row,
                  (Integer) f[5],
                  (String) f[6],
                  (Instant) f[7],
                  leading.get(row.incident()),
                  asked.get((Long) f[4]),
                  passed.get(new Passed(row.id(), row.custody().due())));
            })
        .toList();
  }

  /** Those on duty by name, then those who hold something without being there. */
  private List<DeskRow> desks(List<HeldCall> calls) {
    var held = calls.stream().collect(groupingBy(call -> call.response().clinicianId()));
    var desks = new ArrayList<DeskRow>();
    duty.now().on().stream()
        .filter(row -> row.role() == WorkRole.DIVERSION && row.worker().isClinician())
        .forEach(row -> desks.add(desk(row, held.remove(row.worker().id()))));
    held.values().stream()
        .map(rows -> new DeskRow(rows.get(0).response().clinician(), null, rows))
        .sorted(Comparator.comparing(DeskRow::name))
        .forEach(desks::add);
    return desks;
  }

  private static DeskRow desk(DutyRow row, List<HeldCall> held) {
    return new DeskRow(row.name(), row, held == null ? List.of() : held);
  }

  private Map<Queue, Count> counts() {
    var counts = new HashMap<Queue, Count>();
    em.createQuery(
            "select i.custody.queue, count(i), min(i.openedAt) from Incident i"
                + " where i.status = 'OPEN' group by i.custody.queue",
            Count.class)
        .getResultList()
        .forEach(count -> counts.put(count.queue(), count));
    return counts;
  }

  private List<Found> incidents(String which) {
    return em.createQuery(INCIDENTS + which, Found.class).setMaxResults(MOST).getResultList();
  }

  private static List<QueueRow> queues(
      Map<Queue, Count> counts, List<Found> queued, Map<Passed, Instant> passed) {
    return Stream.of(Queue.values())
        .map(
            queue -> {
              var count = counts.getOrDefault(queue, new Count(queue, 0L, null));
              return new QueueRow(
                  queue,
                  count.number(),
                  count.oldest(),
                  queued.stream()
                      .filter(found -> found.custody().queue() == queue)
                      .map(found -> found.row(passed))
                      .toList());
            })
        .toList();
  }

  /** What clinicians have stands at their desks. */
  private static List<FloorRow> floor(
      List<Found> inHand, List<HeldCall> calls, Map<Passed, Instant> passed) {
    var atDesks = new HashSet<List<Object>>();
    calls.stream()
        .filter(call -> !call.offered())
        .forEach(
            call ->
                atDesks.add(
                    List.of(call.response().incident(), call.response().custody().owner())));
    var people = new LinkedHashMap<Owner, List<HeldIncident>>();
    for (var found : inHand) {
      var owner = found.custody().owner();
      if (!atDesks.contains(List.of(found.number(), owner))) {
        people.computeIfAbsent(owner, one -> new ArrayList<>()).add(found.row(passed));
      }
    }
    return people.entrySet().stream()
        .map(one -> new FloorRow(one.getKey().name(), List.copyOf(one.getValue())))
        .toList();
  }

  private static List<Long> ids(List<Found> some, List<Found> others) {
    return Stream.concat(some.stream(), others.stream()).map(Found::id).toList();
  }

  private static Map<Passed, Instant> passed(List<OverdueRow> rows) {
    return rows.stream()
        .filter(row -> Objects.nonNull(row.since()))
        .collect(toMap(row -> new Passed(row.id(), row.passed()), OverdueRow::since));
  }

  /** A deadline of something. */
  record Passed(long id, DeadlineKind due) {}

  record Count(Queue queue, Long number, Instant oldest) {}

  record Found(
      Long id, String number, Integer priority, String nature, Instant openedAt, Custody custody) {

    HeldIncident row(Map<Passed, Instant> passed) {
      return new HeldIncident(
          id,
          number,
          priority,
          nature,
          openedAt,
          custody,
          passed.get(new Passed(id, custody.due())));
    }
  }
}
