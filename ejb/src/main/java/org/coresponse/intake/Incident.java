package org.coresponse.intake;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/**
 * What happened in one place and time, known by the number of its first call.
 *
 * <p>It is open from its first call until somebody closes it with a disposition; then nothing about
 * it changes until somebody reopens it with a reason. Its priority is the safe default's until
 * triage says otherwise.
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

  protected Incident() {}

  Incident(CallNumber firstCall, Instant openedAt) {
    this.number = firstCall.value();
    this.openedAt = requireNonNull(openedAt);
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

  void requireOpen() {
    if (status != IncidentStatus.OPEN) {
      throw new IncidentClosedException(number());
    }
  }

  /** Takes the priority that triage found, 0 to 10. */
  void prioritise(int found) {
    requireOpen();
    priority = found;
  }

  /** Ends it. Who asks has made sure that nothing runs on it any more. */
  void close(String disposition, Instant at) {
    if (!status.canBecome(IncidentStatus.CLOSED)) {
      throw new IncidentClosedException(number());
    }
    status = IncidentStatus.CLOSED;
    dispositionCode = requireNonNull(disposition);
    closedAt = requireNonNull(at);
  }

  void reopen() {
    if (!status.canBecome(IncidentStatus.OPEN)) {
      throw new IncidentNotClosedException(number());
    }
    status = IncidentStatus.OPEN;
    dispositionCode = null;
    closedAt = null;
  }

  IncidentDetails details(List<CallDetails> calls, List<ClosingRow> closings) {
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
        closings);
  }
}
