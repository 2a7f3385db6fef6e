package org.coresponse.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/** One correction of a duty's times, with those before. Never changed. */
@Entity
@Table(name = "duty_correction")
class DutyCorrection {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "duty_id", nullable = false, updatable = false)
  private long dutyId;

  @Column(name = "agency_id", updatable = false)
  private Long agencyId;

  @Column(name = "before_starts_at", nullable = false, updatable = false)
  private Instant beforeStartsAt;

  @Column(name = "before_ends_at", updatable = false)
  private Instant beforeEndsAt;

  @Column(name = "after_starts_at", nullable = false, updatable = false)
  private Instant afterStartsAt;

  @Column(name = "after_ends_at", updatable = false)
  private Instant afterEndsAt;

  @Column(nullable = false, updatable = false, length = 500)
  private String reason;

  @Column(name = "corrected_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "corrected_by", nullable = false, updatable = false, length = 64)
  private String by;

  @Column(name = "corrected_by_name", nullable = false, updatable = false, length = 120)
  private String byName;

  protected DutyCorrection() {}

  /** Of a duty that stands as it was. */
  DutyCorrection(Duty before, CorrectDuty given, Actor by, Instant now) {
    this.dutyId = before.id();
    this.agencyId = before.agencyId();
    this.beforeStartsAt = before.startsAt();
    this.beforeEndsAt = before.endsAt();
    this.afterStartsAt = given.startsAt();
    this.afterEndsAt = given.endsAt();
    this.reason = given.reason().strip();
    this.at = now;
    this.by = by.subject();
    this.byName = by.name();
  }

  Long id() {
    return id;
  }
}
