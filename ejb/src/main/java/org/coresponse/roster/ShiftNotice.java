package org.coresponse.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody was told of a change, and when they saw it. */
@Entity
@Table(name = "shift_notice")
class ShiftNotice {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "change_id", nullable = false, updatable = false)
  private long changeId;

  @Column(name = "clinician_id", updatable = false)
  private Long clinicianId;

  @Column(name = "officer_id", updatable = false)
  private Long officerId;

  @Column(name = "agency_id", updatable = false)
  private Long agencyId;

  @Column(name = "told_at", nullable = false, updatable = false)
  private Instant toldAt;

  @Column(name = "seen_at")
  private Instant seenAt;

  protected ShiftNotice() {}

  ShiftNotice(ShiftChange change, Worker worker, Long agencyId, Instant now) {
    this.changeId = change.id();
    this.clinicianId = worker.isClinician() ? worker.id() : null;
    this.officerId = worker.isClinician() ? null : worker.id();
    this.agencyId = agencyId;
    this.toldAt = now;
  }

  /** They have it before them; the first time counts. */
  void seen(Instant now) {
    if (seenAt == null) {
      seenAt = now;
    }
  }
}
