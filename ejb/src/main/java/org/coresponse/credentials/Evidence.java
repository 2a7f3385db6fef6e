package org.coresponse.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/** A file that shows a credential. Never changed; its content lies in a table of its own. */
@Entity
@Table(name = "evidence")
class Evidence {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "credential_id", nullable = false, updatable = false)
  private long credentialId;

  @Column(name = "agency_id")
  private Long agencyId;

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

  protected Evidence() {}

  Evidence(
      Credential of,
      String name,
      EvidenceType type,
      int size,
      String sha256,
      Actor by,
      Instant now) {
    this.credentialId = of.id();
    this.agencyId = of.agencyId();
    this.name = name;
    this.type = type;
    this.size = size;
    this.sha256 = sha256;
    this.addedAt = now;
    this.addedBy = by.subject();
    this.addedByName = by.name();
  }

  Long id() {
    return id;
  }

  long credentialId() {
    return credentialId;
  }

  EvidenceRow row() {
    return new EvidenceRow(id, credentialId, name, type, size, sha256, addedAt, addedByName);
  }
}
