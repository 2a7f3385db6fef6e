package org.coresponse.replay;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.coresponse.codes.CodeLists;
import org.coresponse.platform.CityClock;
import org.coresponse.platform.DomainEvent;
import org.coresponse.security.Roles;

/**
 * What the batch job calls, on threads that nobody has signed in on: works as the system, which
 * alone reads scale items here. Called by {@link ReplayJob}, {@link ReplayEnd} and {@link
 * ReplayStart} only.
 */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
@ActivateRequestContext
public class ReplayBatch {
  /** Decisions, or calls, of a part; as many are in memory at a time. */
  static final int PART = 20_000;

  @PersistenceContext EntityManager em;
  @Inject CityClock clock;
  @Inject CodeLists codes;
  @Inject Versions versions;
  @Inject Event<DomainEvent> events;

  /**
   * What the replay works with.
   *
   * @throws VersionChangedException when its version is gone or has another file by now
   */
  public ReplayWork begin(long id) {
    var question = em.find(ReplayRun.class, id).question();
    var version =
        versions
            .find(question.version())
            .filter(found -> found.dmnSha256().equals(question.dmnSha256()))
            .orElseThrow(() -> new VersionChangedException(question.version()));
    return new ReplayWork(
        id, question, new Replayer(version.protocol(), question.assumed()), new StoredWords(codes));
  }

  /**
   * Replays the next part and keeps it.
   *
   * @return whether there may be another
   */
  public boolean next(ReplayWork work) {
    var run = em.find(ReplayRun.class, work.run(), LockModeType.PESSIMISTIC_WRITE);
    if (run.cancelAsked()) {
      return false;
    }
    var tables = new ReplayTables(em);
    if (!run.decisionsAreRead()) {
      var part = tables.decisions(run, work, PART);
      var number = run.decided(part, part.size() < PART);
      if (part.size() > 0) {
        tables.keep(work.run(), number, false, PartBytes.write(part));
      }
      return true;
    }
    var part = new Part();
    var last = tables.unanswered(run, work, PART, part);
    if (last != null) {
      tables.keep(work.run(), run.counted(part, last), true, PartBytes.write(part));
    }
    return part.size() == PART;
  }

  /**
   * Writes the end down and fires {@link ReplayEnded}.
   *
   * @param problem code of why it failed; null when it did not
   */
  public void end(long id, String problem) {
    var run = em.find(ReplayRun.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (!run.isRunning()) {
      return;
    }
    var how = ReplayStatus.DONE;
    String sha256 = null;
    if (problem != null) {
      how = ReplayStatus.FAILED;
    } else if (run.cancelAsked()) {
      how = ReplayStatus.CANCELLED;
    } else {
      var report = new ReplayTables(em).report(id, run.question(), Slice.WHOLE);
      sha256 = report.sha256();
      run.report(report.decisions(), sha256);
    }
    run.end(how, problem, clock.now());
    events.fire(new ReplayEnded(id, how, run.decisions(), sha256, run.startedBy()));
  }

  /** Replays that have not ended. */
  public List<Long> running() {
    return em.createQuery("select r.id from ReplayRun r where r.status = :running", Long.class)
        .setParameter("running", ReplayStatus.RUNNING)
        .getResultList();
  }
}
