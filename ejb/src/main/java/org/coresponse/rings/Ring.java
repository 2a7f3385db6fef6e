package org.coresponse.rings;

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

/** Rings from the moment it is written until somebody answers, or its cause is gone. */
@Entity
@Table(name = "ring")
class Ring {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private RingKind kind;

  @Column(name = "incident_id", nullable = false)
  private long incidentId;

  @Column(name = "rung_incident_id", nullable = false, updatable = false)
  private long rungIncidentId;

  @Column(name = "response_id", updatable = false)
  private Long responseId;

  @Column(name = "for_subject", updatable = false, length = 64)
  private String forSubject;

  @Enumerated(EnumType.STRING)
  @Column(name = "for_desk", updatable = false, length = 24)
  private Desk forDesk;

  @Column(nullable = false, updatable = false, length = NewRing.LONGEST_OCCASION)
  private String occasion;

  @Column(name = "rings_since", nullable = false, updatable = false)
  private Instant ringsSince;

  @Column(name = "ends_at", updatable = false)
  private Instant endsAt;

  @Column(name = "stopped_at")
  private Instant stoppedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "stop_cause", length = 8)
  private StopCause stopCause;

  @Column(name = "stopped_by", length = 64)
  private String stoppedBy;

  @Column(name = "stopped_by_name", length = 120)
  private String stoppedByName;

  protected Ring() {}

  /** Stops because somebody answered; does nothing once it has stopped. */
  boolean answer(Actor by, Instant at) {
    if (stoppedAt != null) {
      return false;
    }
    stoppedAt = at;
    stopCause = StopCause.ANSWERED;
    stoppedBy = by.subject();
    stoppedByName = by.name();
    return true;
  }

  RingKind kind() {
    return kind;
  }

  long incidentId() {
    return incidentId;
  }
}
