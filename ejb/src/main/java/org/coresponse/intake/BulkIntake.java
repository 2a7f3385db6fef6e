package org.coresponse.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coresponse.custody.WaitAlarms;
import org.coresponse.platform.CityClock;
import org.coresponse.security.Actor;
import org.coresponse.security.Roles;
import org.hibernate.Session;

/**
 * Takes hundreds of calls in within one transaction, each in as few statements as {@link
 * CallIntake} needs for one. Fires nothing: the caller fires the facts of the whole.
 *
 * <p>The city's days of the calls stay locked, in their order, until the transaction ends, so that
 * numbers have neither hole nor double; live calls of those days wait as long.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class BulkIntake {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject WaitAlarms alarms;
  @Inject @Any Instance<RunningWork> work;

  /** The calls of a source that were taken in before, by external id. */
  public Map<String, EnteredCall> find(String source, Collection<String> externalIds) {
    var found = new HashMap<String, EnteredCall>();
    if (!externalIds.isEmpty()) {
      em.createQuery(
              "select c.externalId, c.id, c.incident.id, c.number, c.version, i.status from Call c"
                  + " join c.incident i where c.source = :source and c.externalId in (:ids)",
              Found.class)
          .setParameter("source", source)
          .setParameter("ids", externalIds)
          .getResultStream()
          .forEach(f -> found.put(f.externalId(), f.call()));
    }
    return found;
  }

  record Found(
      String externalId,
      Long callId,
      Long incidentId,
      String number,
      Integer version,
      IncidentStatus status) {

    EnteredCall call() {
      var open = status == IncidentStatus.OPEN;
      return new EnteredCall(callId, incidentId, new CallNumber(number), version, false, open);
    }
  }

  /**
   * Enters each call that was not taken in before.
   *
   * @param calls of one source, each external id once
   * @param by who has asked for it
   * @return all of them by external id
   */
  public Map<String, EnteredCall> enter(List<EnterCall> calls, Actor by) {
    var byDay = new TreeMap<LocalDate, List<EnterCall>>();
    calls.forEach(
        c ->
            byDay
                .computeIfAbsent(clock.dayOf(c.call().receivedAt()), d -> new ArrayList<>())
                .add(c));
    byDay.keySet().forEach(day -> count(day, 0));
    var ids = calls.stream().map(c -> c.call().externalId()).toList();
    var source = calls.get(0).call().source();
    var entered = new HashMap<>(find(source, ids));
    var numbered = new TreeMap<String, EnterCall>();
    byDay.forEach(
        (day, ofDay) -> {
          var fresh =
              ofDay.stream().filter(c -> !entered.containsKey(c.call().externalId())).toList();
          var next = count(day, fresh.size()) - fresh.size();
          for (var call : fresh) {
            numbered.put(CallNumber.of(day, ++next).value(), call);
          }
        });
    if (!numbered.isEmpty()) {
      var rows = new CallRows(by, clock.now(), alarms.answerWithin(Incident.NOTHING_KNOWN));
      em.unwrap(Session.class).doWork(connection -> rows.insert(connection, numbered));
      find(source, numbered.values().stream().map(c -> c.call().externalId()).toList())
          .forEach(
              (id, c) ->
                  entered.put(
                      id,
                      new EnteredCall(
                          c.callId(), c.incidentId(), c.number(), c.version(), true, c.open())));
    }
    return entered;
  }

  /** Adds to a day's count, whose row stays locked, and returns it. */
  private int count(LocalDate day, int more) {
    return ((Number)
            em.createNativeQuery(
                    "insert into call_number_day (city_day, last_number) values (:day, :more)"
                        + " on duplicate key update last_number = last_number + :more"
                        + " returning last_number")
                .setParameter("day", day)
                .setParameter("more", more)
                .getSingleResult())
        .intValue();
  }

  /**
   * Gives calls what their system says of them now: everything when nobody has changed the call
   * here, otherwise only its system's own priority and disposition. An open incident whose call
   * nobody has changed is closed when its system has ended it and nothing runs on it here.
   *
   * @param untouched those that nobody has changed here
   * @param by who has asked for it
   */
  public void amend(
      Map<EnteredCall, EnterCall> calls, Collection<EnteredCall> untouched, Actor by) {
    var rows = new CallRows(by, clock.now(), alarms.answerWithin(Incident.NOTHING_KNOWN));
    var ended = new HashMap<Long, EnterCall>();
    calls.forEach(
        (call, given) -> {
          if (call.open()
              && given.disposition() != null
              && untouched.contains(call)
              && nothingRunsOn(call.incidentId())) {
            ended.put(call.incidentId(), given);
          }
        });
    em.unwrap(Session.class)
        .doWork(
            connection -> {
              rows.update(connection, calls, untouched);
              rows.close(connection, ended);
            });
  }

  private boolean nothingRunsOn(long incidentId) {
    return work.stream().mapToLong(w -> w.runningOn(incidentId)).sum() == 0;
  }

  /**
   * Of open incidents, by their row ids, those that nobody ever closed and on which nothing runs.
   */
  public Set<Long> endable(Collection<Long> open) {
    var endable = new HashSet<Long>(open);
    endable.removeIf(incident -> !nothingRunsOn(incident));
    if (!endable.isEmpty()) {
      em.unwrap(Session.class)
          .createNativeQuery(
              "select incident_id from incident_closing where incident_id in (:open)", Long.class)
          .setParameter("open", open)
          .getResultStream()
          .forEach(endable::remove);
    }
    return endable;
  }

  /**
   * Closes the incidents of open calls, of which the caller has asked whether they are {@link
   * #endable}.
   *
   * @param by who has asked for it
   */
  public void end(Map<EnteredCall, EnterCall> calls, Actor by) {
    var ended = new HashMap<Long, EnterCall>();
    calls.forEach((call, given) -> ended.put(call.incidentId(), given));
    var rows = new CallRows(by, clock.now(), alarms.answerWithin(Incident.NOTHING_KNOWN));
    em.unwrap(Session.class).doWork(connection -> rows.close(connection, ended));
  }

  /** Moves the end of incidents that nobody has closed, reopened or closed again meanwhile. */
  public void endLater(Collection<LaterEnd> ends) {
    if (!ends.isEmpty()) {
      em.unwrap(Session.class).doWork(connection -> CallRows.endLater(connection, ends));
    }
  }
}
