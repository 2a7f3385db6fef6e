package org.coresponse.intake;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/**
 * One time an incident was closed or cancelled and, if so, opened again: both keep who, when and
 * why, for good. A cancellation has a note, its reason, and no disposition.
 */
@Entity
@Table(name = "incident_closing")
class IncidentClosing {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "incident_id", nullable = false, updatable = false)
  private long incidentId;

  @Column(name = "disposition_code", updatable = false)
  private String dispositionCode;

  @Column(updatable = false)
  private String note;

  @Column(name = "closed_at", nullable = false, updatable = false)
  private Instant closedAt;

  @Column(name = "closed_by", nullable = false, updatable = false)
  private String closedBy;

  @Column(name = "closed_by_name", nullable = false, updatable = false)
  private String closedByName;

  @Column(name = "reopened_at")
  private Instant reopenedAt;

  @Column(name = "reopened_by")
  private String reopenedBy;

  @Column(name = "reopened_by_name")
  private String reopenedByName;

  @Column(name = "reopen_reason")
  private String reopenReason;

  protected IncidentClosing() {}

  /**
   * @param dispositionCode null for a cancellation
   * @param note anything; the reason of a cancellation
   */
  IncidentClosing(long incidentId, String dispositionCode, String note, Actor by, Instant at) {
    this.incidentId = incidentId;
    this.dispositionCode = dispositionCode;
    this.note = dispositionCode == null ? requireNonNull(note) : note;
    this.closedAt = requireNonNull(at);
    this.closedBy = by.subject();
    this.closedByName = by.name();
  }

  Long id() {
    return id;
  }

  void reopen(String reason, Actor by, Instant at) {
    reopenReason = requireNonNull(reason);
    reopenedBy = by.subject();
    reopenedByName = by.name();
    reopenedAt = requireNonNull(at);
  }
}
