package org.coresponse.clinicians;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.credentials.WorkRole;

/** Whether somebody might work in a role when the watch last looked. */
@Entity
@Table(name = "right_state")
class RightState {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "clinician_id", nullable = false, updatable = false)
  private long clinicianId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private WorkRole role;

  @Column(nullable = false)
  private boolean granted;

  @Column(name = "since_at", nullable = false)
  private Instant since;

  protected RightState() {}

  /** It was seen to be otherwise. */
  void become(boolean now, Instant at) {
    granted = now;
    since = at;
  }

  long clinicianId() {
    return clinicianId;
  }

  WorkRole role() {
    return role;
  }

  boolean granted() {
    return granted;
  }
}
