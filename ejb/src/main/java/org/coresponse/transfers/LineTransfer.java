package org.coresponse.transfers;

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
import org.coresponse.security.Actor;

/**
 * A caller on the way to a 988 center or from one. It rings, is answered and ends; or is refused,
 * or not answered in time.
 */
@Entity
@Table(name = "line_transfer")
class LineTransfer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "incident_id", nullable = false)
  private long incidentId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private Direction direction;

  @Column(name = "response_id", updatable = false)
  private Long responseId;

  @Column(name = "call_id", updatable = false)
  private Long callId;

  @Column(name = "client_id", nullable = false, updatable = false, length = 64)
  private String clientId;

  @Column(nullable = false, updatable = false, length = 40)
  private String center;

  @Column(nullable = false, updatable = false)
  private boolean warm;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private Consent consent;

  @Column(nullable = false, updatable = false, length = 40)
  private String reason;

  @Enumerated(EnumType.STRING)
  @Column(name = "location_source", nullable = false, updatable = false, length = 12)
  private LocationSource locationSource;

  @Column(updatable = false, length = 48)
  private String callback;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 12)
  private TransferState state;

  @Column(name = "started_at", nullable = false, updatable = false)
  private Instant startedAt;

  @Column(name = "started_by", nullable = false, updatable = false, length = 64)
  private String startedBy;

  @Column(name = "started_by_name", nullable = false, updatable = false, length = 120)
  private String startedByName;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "result_at")
  private Instant resultAt;

  protected LineTransfer() {}

  private LineTransfer(
      long incidentId, TransferGiven given, String callback, Actor by, Instant startedAt) {
    this.incidentId = incidentId;
    this.clientId = given.clientId();
    this.center = given.center();
    this.consent = given.consent();
    this.reason = given.cause();
    this.locationSource = given.locationSource();
    this.callback = callback;
    this.startedBy = by.subject();
    this.startedByName = by.name();
    this.startedAt = requireNonNull(startedAt);
  }

  /**
   * It rings at a 988 center.
   *
   * @param callback in E.164, or null
   */
  static LineTransfer to988(
      long incidentId, long response, TransferGiven given, String callback, Actor by, Instant at) {
    var begun = new LineTransfer(incidentId, given, callback, by, at);
    begun.direction = Direction.TO_988;
    begun.responseId = response;
    begun.warm = true;
    begun.state = TransferState.RINGING;
    return begun;
  }

  /**
   * A 988 center brought this call, and somebody here has answered.
   *
   * @param rang when it began to ring here
   */
  static LineTransfer from988(
      long incidentId,
      long call,
      TransferGiven given,
      boolean warm,
      String callback,
      Actor by,
      Instant rang,
      Instant at) {
    var begun = new LineTransfer(incidentId, given, callback, by, rang);
    begun.direction = Direction.FROM_988;
    begun.callId = call;
    begun.warm = warm;
    begun.state = TransferState.ANSWERED;
    begun.answeredAt = at;
    return begun;
  }

  /**
   * Moves on.
   *
   * @throws TransferOverException when it cannot get there from where it stands
   */
  void become(TransferState next, Instant at) {
    if (!state.canBecome(next)) {
      throw new TransferOverException(state);
    }
    state = next;
    if (next == TransferState.ANSWERED) {
      answeredAt = at;
    }
    if (next.over()) {
      endedAt = at;
    }
  }

  /** One center told the other what came of it. */
  void told(Instant at) {
    resultAt = at;
  }

  Long id() {
    return id;
  }

  long incidentId() {
    return incidentId;
  }

  Direction direction() {
    return direction;
  }

  Long responseId() {
    return responseId;
  }

  TransferState state() {
    return state;
  }

  boolean resultTold() {
    return resultAt != null;
  }
}
