package org.coresponse.units;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One report of a unit on a call; the same report is kept once. */
@Entity
@Table(name = "unit_time")
class UnitTime {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "call_id", nullable = false, updatable = false)
  private long callId;

  @Column(nullable = false, updatable = false, length = UnitReport.LONGEST_UNIT)
  private String unit;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private UnitStatus status;

  @Column(nullable = false, updatable = false)
  private Instant at;

  protected UnitTime() {}

  UnitTime(long callId, String unit, UnitStatus status, Instant at) {
    this.callId = callId;
    this.unit = unit;
    this.status = status;
    this.at = at;
  }
}
