package org.coresponse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/** One time a call went from one incident to another: who and when, for good. */
@Entity
@Table(name = "call_move")
class CallMove {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "call_id", nullable = false, updatable = false)
  private long callId;

  @Column(name = "from_incident_id", nullable = false, updatable = false)
  private long fromIncidentId;

  @Column(name = "to_incident_id", nullable = false, updatable = false)
  private long toIncidentId;

  @Column(name = "moved_at", nullable = false, updatable = false)
  private Instant movedAt;

  @Column(name = "moved_by", nullable = false, updatable = false, length = 64)
  private String movedBy;

  @Column(name = "moved_by_name", nullable = false, updatable = false, length = 120)
  private String movedByName;

  protected CallMove() {}

  CallMove(Call call, Incident from, Incident to, Actor by, Instant at) {
    this.callId = call.id();
    this.fromIncidentId = from.id();
    this.toIncidentId = to.id();
    this.movedAt = at;
    this.movedBy = by.subject();
    this.movedByName = by.name();
  }
}
