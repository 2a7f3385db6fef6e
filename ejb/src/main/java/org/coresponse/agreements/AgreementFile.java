package org.coresponse.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.credentials.EvidenceType;
import org.coresponse.credentials.ReceivedFile;
import org.coresponse.security.Actor;

/** A file of an agreement. Never changed; its content lies in a table of its own. */
@Entity
@Table(name = "agreement_file")
class AgreementFile {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "agreement_id", nullable = false, updatable = false)
  private long agreementId;

  @Column(name = "agency_id", nullable = false, updatable = false)
  private long agencyId;

  @Column(nullable = false, updatable = false, length = 200)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private EvidenceType type;

  @Column(name = "size_bytes", nullable = false, updatable = false)
  private int size;

  @Column(nullable = false, updatable = false, length = 64, columnDefinition = "char(64)")
  private String sha256;

  @Column(name = "added_at", nullable = false, updatable = false)
  private Instant addedAt;

  @Column(name = "added_by", nullable = false, updatable = false, length = 64)
  private String addedBy;

  @Column(name = "added_by_name", nullable = false, updatable = false, length = 120)
  private String addedByName;

  protected AgreementFile() {}

  AgreementFile(Agreement of, ReceivedFile file, Actor by, Instant now) {
    this.agreementId = of.id();
    this.agencyId = of.agencyId();
    this.name = file.name();
    this.type = file.type();
    this.size = file.size();
    this.sha256 = file.sha256();
    this.addedAt = now;
    this.addedBy = by.subject();
    this.addedByName = by.name();
  }

  Long id() {
    return id;
  }

  AgreementFileRow row() {
    return new AgreementFileRow(id, agreementId, name, type, size, sha256, addedAt, addedByName);
  }
}
