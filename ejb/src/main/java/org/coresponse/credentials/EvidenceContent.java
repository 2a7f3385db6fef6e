package org.coresponse.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What is in a file of evidence. */
@Entity
@Table(name = "evidence_content")
class EvidenceContent {
  @Id
  @Column(name = "evidence_id")
  private Long evidenceId;

  @Lob
  @Column(nullable = false, updatable = false, columnDefinition = "longblob")
  private byte[] bytes;

  protected EvidenceContent() {}

  EvidenceContent(Evidence of, byte[] bytes) {
    this.evidenceId = of.id();
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
