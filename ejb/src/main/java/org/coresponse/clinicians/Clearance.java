package org.coresponse.clinicians;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.credentials.WorkRole;
import org.coresponse.security.Actor;

/** The city's word that somebody may work in a role; open until it is revoked. */
@Entity
@Table(name = "clearance")
class Clearance {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "clinician_id", updatable = false)
  private Clinician clinician;

  @Column(name = "agency_id", nullable = false)
  private long agencyId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private WorkRole role;

  @Column(name = "cleared_at", nullable = false, updatable = false)
  private Instant clearedAt;

  @Column(name = "cleared_by", nullable = false, updatable = false, length = 64)
  private String clearedBy;

  @Column(name = "cleared_by_name", nullable = false, updatable = false, length = 120)
  private String clearedByName;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  @Column(name = "revoked_by", length = 64)
  private String revokedBy;

  @Column(name = "revoked_by_name", length = 120)
  private String revokedByName;

  @Column(name = "revoke_reason", length = 500)
  private String revokeReason;

  protected Clearance() {}

  /**
   * @throws OwnEnrolmentException when the same person enrolled them
   */
  Clearance(Clinician clinician, WorkRole role, Actor by, Instant now) {
    if (!by.isSystem() && clinician.enrolledBy(by)) {
      throw new OwnEnrolmentException();
    }
    this.clinician = clinician;
    this.agencyId = clinician.agency().id();
    this.role = role;
    this.clearedAt = now;
    this.clearedBy = by.subject();
    this.clearedByName = by.name();
  }

  void revoke(String reason, Actor by, Instant now) {
    revokedAt = now;
    revokedBy = by.subject();
    revokedByName = by.name();
    revokeReason = reason;
  }

  ClearanceRow row() {
    return new ClearanceRow(role, clearedAt, clearedByName, revokedAt, revokedByName, revokeReason);
  }
}
