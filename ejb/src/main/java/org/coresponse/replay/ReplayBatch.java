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
  static final int PART = 50_000;

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

  /** A part that was replayed, and where its last call stands among those without answers. */
  public record Read(Part part, CallPlace last) {}

  /** Replays the next part of the decisions. */
  public Read decisions(ReplayWork work) {
    var run = em.find(ReplayRun.class, work.run());
    var part = new Part();
    if (!run.decisionsAreRead()) {
      new ReplayTables(em).decisions(run, work, PART, part);
    }
    return new Read(part, null);
  }

  /** Replays or counts the next part of the calls that nobody assessed. */
  public Read unanswered(ReplayWork work) {
    var run = em.find(ReplayRun.class, work.run());
    var part = new Part();
    return new Read(part, new ReplayTables(em).unanswered(run, work, PART, part));
  }

  /**
   * Keeps a part, and how far the replay came with it.
   *
   * @return whether there may be another: somebody may have cancelled it
   */
  public boolean keep(ReplayWork work, Read read) {
    var run = em.find(ReplayRun.class, work.run(), LockModeType.PESSIMISTIC_WRITE);
    if (run.cancelAsked()) {
      return false;
    }
    var part = read.part();
    if (part.size() > 0) {
      var unanswered = read.last() != null;
      var number = unanswered ? run.counted(part, read.last()) : run.decided(part);
      new ReplayTables(em).keep(work.run(), number, unanswered, PartBytes.write(part));
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
