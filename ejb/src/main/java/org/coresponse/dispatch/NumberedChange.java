package org.coresponse.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.intake.IncidentEvent;

/** One change of the board as it is stored, under the number that orders it. */
@Entity
@Table(name = "board_change")
class NumberedChange {
  @Id private long number;

  @Column(name = "incident_id", nullable = false, updatable = false)
  private long incidentId;

  @Column(nullable = false, updatable = false, length = 16)
  private String incident;

  @Column(nullable = false, updatable = false, length = 60)
  private String what;

  @Column(nullable = false, updatable = false)
  private Instant at;

  protected NumberedChange() {}

  NumberedChange(long number, IncidentEvent happened, Instant at) {
    this.number = number;
    this.incidentId = happened.incidentId();
    this.incident = happened.incident().value();
    this.what = happened.getClass().getSimpleName();
    this.at = at;
  }
}
