package org.coresponse.agreements;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** What is in a file of an agreement. */
@Entity
@Table(name = "agreement_file_content")
class AgreementFileContent {
  @Id
  @Column(name = "agreement_file_id")
  private Long fileId;

  @Lob
  @Column(nullable = false, updatable = false, columnDefinition = "longblob")
  private byte[] bytes;

  protected AgreementFileContent() {}

  AgreementFileContent(AgreementFile of, byte[] bytes) {
    this.fileId = of.id();
    this.bytes = bytes.clone();
  }

  byte[] bytes() {
    return bytes.clone();
  }
}
