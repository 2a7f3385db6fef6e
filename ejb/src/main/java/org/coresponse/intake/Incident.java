package org.coresponse.intake;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.coresponse.custody.Custody;
import org.coresponse.custody.DeadlineKind;
import org.coresponse.custody.Owner;
import org.hibernate.annotations.OptimisticLock;

/**
 * What happened in one place and time, known by the number of its first call.
 *
 * <p>It is open from its first call until somebody closes it with a disposition or cancels it; then
 * nothing about it changes until somebody reopens it with a reason. While it is merged its calls
 * are another incident's, and it opens again when its own call is split off. Its priority is the
 * highest of its calls', each the safe default's until triage says otherwise.
 */
@Entity
@Table(name = "incident")
class Incident {
  /**
   * Priority, 0 to 10, before anybody has asked anything: what the default protocol gives a call of
   * which nothing is known (protocol.md, vignette 39).
   */
  static final int NOTHING_KNOWN = 6;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false, length = 16)
  private String number;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private IncidentStatus status = IncidentStatus.OPEN;

  @Column(nullable = false)
  private int priority = NOTHING_KNOWN;

  @Column(name = "opened_at", nullable = false, updatable = false)
  private Instant openedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "disposition_code", length = 40)
  private String dispositionCode;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "merged_into_id")
  private Incident mergedInto;

  /**
   * Null while it is not open. A deadline that passes is no reason to refuse what somebody typed
   * meanwhile, so it leaves the version alone.
   */
  @OptimisticLock(excluded = true)
  @Embedded
  private Custody custody;

  protected Incident() {}

  Incident(CallNumber firstCall, Instant openedAt, Custody custody) {
    this.number = firstCall.value();
    this.openedAt = requireNonNull(openedAt);
    this.custody = requireNonNull(custody);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  CallNumber number() {
    return new CallNumber(number);
  }

  IncidentStatus status() {
    return status;
  }

  int priority() {
    return priority;
  }

  String dispositionCode() {
    return dispositionCode;
  }

  Instant openedAt() {
    return openedAt;
  }

  /** In whose hands it is; null while it is not open. */
  Custody custody() {
    return custody;
  }

  boolean isMergedInto(Incident other) {
    return mergedInto != null && mergedInto.id().equals(other.id());
  }

  void requireOpen() {
    if (status == IncidentStatus.MERGED) {
      throw new IncidentMergedException(number(), mergedInto.number());
    }
    if (status != IncidentStatus.OPEN) {
      throw new IncidentClosedException(number());
    }
  }

  /** Takes the highest priority of its calls, 0 to 10. */
  void prioritise(int found) {
    requireOpen();
    priority = found;
  }

  /** Comes to another hand, with the deadline it had. */
  void comeTo(Owner owner, Instant now) {
    requireOpen();
    custody = custody.to(owner, now);
  }

  /** Gets another deadline in the same hand. */
  void dueBy(DeadlineKind due, Instant at) {
    requireOpen();
    custody = custody.dueBy(due, at);
  }

  /** Ends it. Who asks has made sure that nothing runs on it any more. */
  void close(String disposition, Instant at) {
    requireOpen();
    status = IncidentStatus.CLOSED;
    dispositionCode = requireNonNull(disposition);
    closedAt = requireNonNull(at);
    custody = null;
  }

  /** Ends it without a disposition, because there is nothing to answer. */
  void cancel(Instant at) {
    requireOpen();
    status = IncidentStatus.CANCELLED;
    closedAt = requireNonNull(at);
    custody = null;
  }

  void reopen(Custody again) {
    if (status != IncidentStatus.CLOSED && status != IncidentStatus.CANCELLED) {
      throw new IncidentNotClosedException(number());
    }
    status = IncidentStatus.OPEN;
    dispositionCode = null;
    closedAt = null;
    custody = requireNonNull(again);
  }

  /** Lives on in an incident that was opened before it, which takes its calls. */
  void mergeInto(Incident survivor) {
    requireOpen();
    survivor.requireOpen();
    status = IncidentStatus.MERGED;
    mergedInto = survivor;
    custody = null;
  }

  /** Stands on its own again, because its call was split off. */
  void split(Custody again) {
    if (status != IncidentStatus.MERGED) {
      throw new IllegalStateException("not merged: " + number);
    }
    status = IncidentStatus.OPEN;
    mergedInto = null;
    custody = requireNonNull(again);
  }

  IncidentDetails details(
      List<CallDetails> calls, List<ClosingRow> closings, List<CallMoveRow> moves) {
    return new IncidentDetails(
        id,
        number,
        version,
        status,
        priority,
        openedAt,
        closedAt,
        dispositionCode,
        calls,
        closings,
        moves);
  }
}
