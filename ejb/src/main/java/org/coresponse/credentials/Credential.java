package org.coresponse.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.coresponse.security.Actor;

/**
 * One credential of a clinician or an officer: stated by one person, verified at its source by
 * another. A renewal is a new one; one that was stated in error is withdrawn, with a reason, and
 * stays on record.
 */
@Entity
@Table(name = "credential")
class Credential {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(name = "clinician_id", updatable = false)
  private Long clinicianId;

  @Column(name = "officer_id", updatable = false)
  private Long officerId;

  @Column(name = "agency_id")
  private Long agencyId;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "kind", updatable = false)
  private CredentialKind kind;

  @Column(updatable = false, length = 40)
  private String number;

  @Column(updatable = false, length = 2)
  private String state;

  @Column(name = "issued_on", nullable = false, updatable = false)
  private LocalDate issuedOn;

  @Column(name = "expires_on", updatable = false)
  private LocalDate expiresOn;

  @Column(name = "stated_at", nullable = false, updatable = false)
  private Instant statedAt;

  @Column(name = "stated_by", nullable = false, updatable = false, length = 64)
  private String statedBy;

  @Column(name = "stated_by_name", nullable = false, updatable = false, length = 120)
  private String statedByName;

  @Column(name = "verified_on")
  private LocalDate verifiedOn;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  @Column(name = "verified_by", length = 64)
  private String verifiedBy;

  @Column(name = "verified_by_name", length = 120)
  private String verifiedByName;

  @Column(name = "verified_source", length = 200)
  private String verifiedSource;

  @Column(name = "disciplined_on")
  private LocalDate disciplinedOn;

  @Column(name = "discipline_note", length = 500)
  private String disciplineNote;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_by", length = 64)
  private String withdrawnBy;

  @Column(name = "withdrawn_by_name", length = 120)
  private String withdrawnByName;

  @Column(name = "withdraw_reason", length = 500)
  private String withdrawReason;

  protected Credential() {}

  /**
   * @param agencyId of the holder's agency, or null where the holder is of none
   */
  Credential(Long agencyId, CredentialKind kind, StateCredential given, Actor by, Instant now) {
    var holder = given.holder();
    this.clinicianId = holder.kind() == HolderKind.CLINICIAN ? holder.id() : null;
    this.officerId = holder.kind() == HolderKind.OFFICER ? holder.id() : null;
    this.agencyId = agencyId;
    this.kind = kind;
    this.number = given.number();
    this.state = given.state();
    this.issuedOn = given.issuedOn();
    this.expiresOn = given.expiresOn();
    this.statedAt = now;
    this.statedBy = by.subject();
    this.statedByName = by.name();
  }

  /**
   * Its source has confirmed it.
   *
   * @param source where it was looked up
   * @throws OwnWordException when the same person stated it
   * @throws CredentialWithdrawnException when it was withdrawn
   */
  void verify(LocalDate on, String source, Actor by, Instant now) {
    standing();
    if (!by.isSystem() && by.subject().equals(statedBy)) {
      throw new OwnWordException();
    }
    verifiedOn = on;
    verifiedAt = now;
    verifiedBy = by.subject();
    verifiedByName = by.name();
    verifiedSource = source;
  }

  /**
   * A discipline that forbids work is on record since that day; null takes it off the record.
   *
   * @param note what it is, or why it is taken off
   */
  void discipline(LocalDate since, String note) {
    standing();
    disciplinedOn = since;
    disciplineNote = since == null ? null : note;
  }

  /**
   * It was stated in error.
   *
   * @throws CredentialWithdrawnException when it was withdrawn already
   */
  void withdraw(String reason, Actor by, Instant now) {
    standing();
    withdrawnAt = now;
    withdrawnBy = by.subject();
    withdrawnByName = by.name();
    withdrawReason = reason;
  }

  private void standing() {
    if (withdrawn()) {
      throw new CredentialWithdrawnException();
    }
  }

  boolean withdrawn() {
    return withdrawnAt != null;
  }

  Long id() {
    return id;
  }

  Holder holder() {
    return clinicianId != null ? Holder.clinician(clinicianId) : Holder.officer(officerId);
  }

  Long agencyId() {
    return agencyId;
  }

  CredentialKind kind() {
    return kind;
  }

  LocalDate expiresOn() {
    return expiresOn;
  }

  CredentialRow row(int files) {
    return new CredentialRow(
        id,
        version,
        holder(),
        kind.row(),
        number,
        state,
        issuedOn,
        expiresOn,
        statedAt,
        statedByName,
        verifiedOn,
        verifiedByName,
        verifiedSource,
        disciplinedOn,
        disciplineNote,
        withdrawnAt,
        withdrawnByName,
        withdrawReason,
        files);
  }
}
