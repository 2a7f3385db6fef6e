package org.coresponse.dispatch;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.coresponse.custody.WaitAlarmRow;
import org.coresponse.custody.WaitAlarms;
import org.coresponse.intake.CallerType;
import org.coresponse.intake.SafetyAnswers;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.platform.Page;
import org.coresponse.platform.PageRequest;
import org.coresponse.security.CurrentActor;
import org.coresponse.security.Roles;
import org.coresponse.triage.Decision;
import org.coresponse.triage.DecisionQueries;

/**
 * The live board: open incidents by priority, then waiting, with all their responses. Dispatch
 * lane, without contact or narrative.
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
public class Board {
  /** More changes than this at once are not listed: the board is read anew. */
  static final int MOST_CHANGES = 500;

  @PersistenceContext EntityManager em;
  @Inject Responses responses;
  @Inject JoinedSafety joined;
  @Inject DecisionQueries decisions;
  @Inject CityClock clock;
  @Inject WaitAlarms alarms;
  @Inject CurrentActor actor;
  @Inject Event<DomainEvent> events;

  /** The whole board as somebody opens it; leaves a line in the trail. */
  public Page<BoardRow> open(PageRequest page) {
    return open(BoardFilter.ALL, page);
  }

  /** The board as somebody opens it; leaves a line in the trail. */
  public Page<BoardRow> open(BoardFilter filter, PageRequest page) {
    var rows = rows(filter, page);
    events.fire(new BoardOpened(rows.items().size()));
    return rows;
  }

  /** The board as an open page reads it anew: six statements, however many rows. */
  public Page<BoardRow> rows(BoardFilter filter, PageRequest page) {
    var found =
        em.createQuery(
                "select i.id, i.number, i.priority, i.openedAt, c.nature, c.place.address, c.beat,"
                    + " c.callerType, c.safety, c.cadPriority, c.cadDisposition"
                    + " from Incident i join Call c on c.number = i.number"
                    + " where i.status = 'OPEN'"
                    + filter.where()
                    + " order by i.priority desc, i.openedAt, i.id",
                Found.class)
            .setFirstResult(page.offset())
            .setMaxResults(page.size())
            .getResultList();
    var ids = found.stream().map(Found::id).toList();
    var masked = actor.get().has(Roles.AUDITOR);
    var running =
        responses.ofIncidents(ids, true, masked).stream()
            .collect(groupingBy(ResponseRow::incident));
    var leading = decisions.leadingOf(ids).stream().collect(toMap(Decision::incident, identity()));
    var safeties = joined.of(ids);
    var alarm =
        alarms.all().stream()
            .collect(toMap(WaitAlarmRow::priority, row -> Duration.ofMinutes(row.minutes())));
    var now = clock.now();
    var rows =
        found.stream()
            .map(
                f -> {
                  var sent = running.getOrDefault(f.number(), List.of());
                  var safety =
                      safeties.getOrDefault(f.id(), List.of()).stream()
                          .reduce(f.safety(), SafetyAnswers::graver);
                  return f.row(safety, leading.get(f.number()), sent, alarm.get(f.priority()), now);
                })
            .toList();
    return Page.of(rows, page, found(filter));
  }

  /** The floor in figures. */
  public BoardFigures figures() {
    return new BoardFigures(found(BoardFilter.ALL), late());
  }

  /** How many incidents are open, and what they wait for. */
  public BoardCounts counts() {
    var oldest =
        em.createQuery(
                "select min(i.openedAt) from Incident i where i.status = 'OPEN'"
                    + BoardFilter.WAITS,
                Instant.class)
            .getSingleResult();
    var counts = Stream.of(BoardFilter.values()).collect(toMap(identity(), this::found));
    return new BoardCounts(counts, oldest, late());
  }

  private long late() {
    return em.createQuery(
            "select count(i) from Incident i join WaitAlarm a on a.priority = i.priority"
                + " where i.status = 'OPEN' and timestampadd(minute, a.minutes, i.openedAt) < :now"
                + BoardFilter.WAITS,
            Long.class)
        .setParameter("now", clock.now())
        .getSingleResult();
  }

  private long found(BoardFilter filter) {
    return em.createQuery(
            "select count(i) from Incident i where i.status = 'OPEN'" + filter.where(), Long.class)
        .getSingleResult();
  }

  /**
   * All responses of one incident, ended ones too. Whoever calls has shown that it is in the
   * reader's scope.
   */
  public List<ResponseRow> responses(long incidentId) {
    return responses.ofIncidents(List.of(incidentId), false, actor.get().has(Roles.AUDITOR));
  }

  /** Number of the newest change there is; 0 before the first. Ask before reading rows. */
  public long lastChange() {
    return em.createQuery("select coalesce(max(c.number), 0L) from NumberedChange c", Long.class)
        .getSingleResult();
  }

  /**
   * What changed since a number, oldest first.
   *
   * @param since the last number the asker has seen, from 0
   */
  public BoardChanges changes(long since) {
    var last = lastChange();
    if (since < 0 || last - since > MOST_CHANGES || since > last) {
      return new BoardChanges(last, false, List.of());
    }
    var found =
        em.createQuery(
                "select c.number, c.incident, c.what, c.at from NumberedChange c"
                    + " where c.number > :since and c.number <= :last order by c.number",
                BoardChange.class)
            .setParameter("since", since)
            .setParameter("last", last)
            .getResultList();
    return new BoardChanges(last, true, found);
  }

  record Found(
      Long id,
      String number,
      Integer priority,
      Instant openedAt,
      String nature,
      String address,
      String beat,
      CallerType callerType,
      SafetyAnswers safety,
      String cadPriority,
      String cadDisposition) {

    BoardRow row(
        SafetyAnswers known,
        Decision decision,
        List<ResponseRow> sent,
        Duration alarm,
        Instant now) {
      return new BoardRow(
          id,
          number,
          priority,
          openedAt,
          nature,
          address,
          beat,
          callerType,
          known,
          cadPriority,
          cadDisposition,
          decision,
          sent,
          sent.isEmpty() && openedAt.plus(alarm).isBefore(now),
          sent.isEmpty() ? openedAt.plus(alarm) : null);
    }
  }
}
