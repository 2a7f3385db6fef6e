package org.coresponse.replay;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/**
 * One replay of a period.
 *
 * <p>It runs from when it was asked for until the last call, a failure, or the part after somebody
 * cancelled it. How far it is, is committed with the part that came so far: a server that was
 * stopped goes on behind it.
 */
@Entity
@Table(name = "replay_run")
class ReplayRun {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, updatable = false, length = 64)
  private String version;

  @Column(name = "dmn_sha256", nullable = false, updatable = false, length = 64)
  private String dmnSha256;

  @Column(name = "from_at", nullable = false, updatable = false)
  private Instant from;

  @Column(name = "to_at", nullable = false, updatable = false)
  private Instant to;

  @Column(nullable = false, updatable = false, length = 64)
  private String zone;

  @Column(updatable = false, columnDefinition = "longtext")
  private String assumed;

  @Column(name = "question_sha256", nullable = false, updatable = false, length = 64)
  private String questionSha256;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private ReplayStatus status = ReplayStatus.RUNNING;

  @Column(length = 60)
  private String problem;

  @Column(name = "cancel_asked", nullable = false)
  private boolean cancelAsked;

  @Column(name = "last_assessment_id", nullable = false, updatable = false)
  private long lastAssessmentId;

  @Column(nullable = false, updatable = false)
  private long expected;

  @Column(name = "read_assessment_id", nullable = false)
  private long readAssessmentId;

  @Column(name = "read_call_at")
  private Instant readCallAt;

  @Column(name = "read_call_id")
  private Long readCallId;

  @Column(nullable = false)
  private int parts;

  @Column(nullable = false)
  private long decisions;

  @Column(nullable = false)
  private long unanswered;

  @Column(name = "same_decisions")
  private Long same;

  @Column(name = "lowered_protection")
  private Long loweredProtection;

  @Column(name = "lowered_priority")
  private Long loweredPriority;

  @Column private Long raised;

  @Column(name = "report_sha256", length = 64)
  private String reportSha256;

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "started_by", nullable = false, updatable = false, length = 64)
  private String startedBy;

  @Column(name = "started_by_name", nullable = false, updatable = false, length = 120)
  private String startedByName;

  protected ReplayRun() {}

  ReplayRun(Question question, Extent extent, Actor by, Instant at) {
    this.version = question.version();
    this.dmnSha256 = question.dmnSha256();
    this.from = question.from();
    this.to = question.to();
    this.zone = question.zone();
    this.assumed = PlainJson.of(question.assumed());
    this.questionSha256 = question.sha256();
    this.lastAssessmentId = extent.lastAssessmentId();
    this.expected = extent.decisions();
    this.readAssessmentId = extent.firstAssessmentId() - 1;
    this.askedAt = at;
    this.startedBy = by.subject();
    this.startedByName = by.name();
  }

  Long id() {
    return id;
  }

  Question question() {
    return new Question(version, dmnSha256, from, to, zone, PlainJson.safety(assumed));
  }

  boolean isRunning() {
    return status == ReplayStatus.RUNNING;
  }

  boolean isDone() {
    return status == ReplayStatus.DONE;
  }

  boolean cancelAsked() {
    return cancelAsked;
  }

  long decisions() {
    return decisions;
  }

  String startedBy() {
    return startedBy;
  }

  /** Behind which decision it goes on. */
  long readAssessmentId() {
    return readAssessmentId;
  }

  /** Decisions made after it began do not go in. */
  long lastAssessmentId() {
    return lastAssessmentId;
  }

  boolean decisionsAreRead() {
    return readAssessmentId >= lastAssessmentId;
  }

  /** Behind which call without answers it goes on; null before the first. */
  CallPlace readCall() {
    return readCallAt == null ? null : new CallPlace(readCallAt, readCallId);
  }

  /**
   * A part of the decisions is kept.
   *
   * @return its number
   */
  int decided(Part part) {
    decisions += part.size();
    readAssessmentId = part.id(part.size() - 1);
    return ++parts;
  }

  /**
   * A part of the calls without answers is kept.
   *
   * @return its number
   */
  int counted(Part part, CallPlace last) {
    unanswered += part.size();
    readCallAt = last.receivedAt();
    readCallId = last.id();
    return ++parts;
  }

  void askToCancel() {
    cancelAsked = true;
  }

  /** Comes to its end with a report. */
  void report(Tally tally, String sha256) {
    same = tally.same();
    loweredProtection = tally.loweredProtection();
    loweredPriority = tally.loweredPriority();
    raised = tally.raised();
    reportSha256 = sha256;
  }

  /**
   * @param why code of the problem, or null
   */
  void end(ReplayStatus how, String why, Instant at) {
    status = how;
    problem = why;
    endedAt = at;
  }

  private int percent() {
    if (isDone()) {
      return 100;
    }
    return expected == 0 ? 0 : (int) Math.min(99, decisions * 99 / expected);
  }

  private Tally tally() {
    return same == null
        ? null
        : new Tally(
            decisions,
            same,
            loweredProtection,
            loweredPriority,
            raised,
            decisions - same - loweredProtection - loweredPriority - raised);
  }

  ReplayRow row() {
    return new ReplayRow(
        id,
        version,
        dmnSha256,
        from,
        to,
        PlainJson.safety(assumed),
        status,
        problem,
        cancelAsked,
        percent(),
        decisions,
        unanswered,
        tally(),
        reportSha256,
        askedAt,
        endedAt,
        startedByName);
  }
}
