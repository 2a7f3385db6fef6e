package org.coresponse.screening;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.coresponse.intake.CallUnderTriage;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.Actor;

/**
 * Keeps and reads each asking of the screener, and what stands behind each decision. Whoever calls
 * keeps what they read within the clinical lane.
 */
@ApplicationScoped
public class Screenings {
  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject Event<DomainEvent> events;

  /**
   * Keeps one and fires {@link CallScreened}. One that says when it was begun and was kept before
   * is the same request, sent again.
   */
  public void keep(AskScreen asked, CallUnderTriage call, long assessmentId, Actor by) {
    if (kept(asked, call.id(), by)) {
      return;
    }
    var now = clock.now();
    var finished = Objects.requireNonNullElse(asked.finishedAt(), now);
    var begun = Objects.requireNonNullElse(asked.begunAt(), finished);
    asked.requireTimes(begun, finished, now);
    var screening = new Screening(call.id(), assessmentId, asked, begun, finished, by);
    em.persist(screening);
    events.fire(
        new CallScreened(
            call.incident().id(),
            call.incident().number(),
            asked.changes("screening:" + screening.id())));
  }

  private boolean kept(AskScreen asked, long callId, Actor by) {
    return asked.begunAt() != null
        && em.createQuery(
                    "select count(s) from Screening s where s.callId = :call and s.askedBy = :by"
                        + " and s.begunAt = :begun",
                    Long.class)
                .setParameter("call", callId)
                .setParameter("by", by.subject())
                .setParameter("begun", asked.begunAt())
                .getSingleResult()
            > 0;
  }

  /** Keeps what was decided on, with the decision. A screener that was not asked leaves no row. */
  public void keepBehind(long assessmentId, SuicideScreen screen) {
    if (screen.done()) {
      em.persist(new ScreenRecord(assessmentId, screen));
    }
  }

  /** The screener that a decision was made on. */
  public SuicideScreen behind(long assessmentId) {
    return em.createQuery(
            "select s.screen from ScreenRecord s where s.assessmentId = :id", SuicideScreen.class)
        .setParameter("id", assessmentId)
        .getResultStream()
        .findFirst()
        .orElse(SuicideScreen.NOT_DONE);
  }

  /** The screener that the newest decision on a call was made on. */
  public SuicideScreen standingOn(long callId) {
    return em.createQuery(
            "select s.screen from ScreenRecord s where s.assessmentId ="
                + " (select max(a.id) from Assessment a where a.callId = :call)",
            SuicideScreen.class)
        .setParameter("call", callId)
        .getResultStream()
        .findFirst()
        .orElse(SuicideScreen.NOT_DONE);
  }

  /** Which of these decisions were made on a screener. */
  public Set<Long> screened(Collection<Long> assessments) {
    return assessments.isEmpty()
        ? Set.of()
        : new HashSet<>(
            em.createQuery(
                    "select s.assessmentId from ScreenRecord s where s.assessmentId in :ids",
                    Long.class)
                .setParameter("ids", assessments)
                .getResultList());
  }

  /**
   * Those of one call, newest first.
   *
   * @param askedBy only those of this subject; null for all
   */
  List<ScreeningRow> ofCall(long callId, String askedBy) {
    return em.createQuery(
            "select s, c.number, a.clinicalLevel from Screening s join Call c on c.id = s.callId"
                + " join Assessment a on a.id = s.assessmentId where s.callId = :call"
                + " and (:by is null or s.askedBy = :by) order by s.id desc",
            Object[].class)
        .setParameter("call", callId)
        .setParameter("by", askedBy)
        .getResultStream()
        .map(f -> ((Screening) f[0]).row((String) f[1], (String) f[2]))
        .toList();
  }

  /** How far it is, by incident; without those in which it was never asked. */
  Map<Long, ScreenState> statesOf(Collection<Long> incidents) {
    return incidents.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select c.incident.id, s from Screening s join Call c on c.id = s.callId"
                    + " where c.incident.id in :incidents order by s.id",
                Object[].class)
            .setParameter("incidents", incidents)
            .getResultStream()
            .collect(toMap(f -> (Long) f[0], f -> ((Screening) f[1]).state(), ScreenState::then));
  }
}
