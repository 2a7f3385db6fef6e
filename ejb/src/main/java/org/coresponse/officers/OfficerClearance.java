package org.coresponse.officers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.clinicians.ClearanceRow;
import org.coresponse.clinicians.OwnEnrolmentException;
import org.coresponse.credentials.WorkRole;
import org.coresponse.security.Actor;

/** The city's word that an officer may ride as CIT officer; open until it is revoked. */
@Entity
@Table(name = "officer_clearance")
class OfficerClearance {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "officer_id", updatable = false)
  private Officer officer;

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

  protected OfficerClearance() {}

  /**
   * @throws OwnEnrolmentException when the same person registered them
   */
  OfficerClearance(Officer officer, Actor by, Instant now) {
    if (!by.isSystem() && officer.registeredBy(by)) {
      throw new OwnEnrolmentException();
    }
    this.officer = officer;
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
    return new ClearanceRow(
        WorkRole.CIT_OFFICER, clearedAt, clearedByName, revokedAt, revokedByName, revokeReason);
  }
}
