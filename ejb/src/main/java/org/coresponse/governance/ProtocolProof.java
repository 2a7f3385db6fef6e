package org.coresponse.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The newest proof of a version; a further one takes its place, a change of the file ends it. */
@Entity
@Table(name = "protocol_proof")
class ProtocolProof {
  @Id
  @Column(name = "protocol_version_id")
  private Long versionId;

  @Column(name = "dmn_sha256", nullable = false, length = 64)
  private String dmnSha256;

  @Column(name = "invariants_sha256", nullable = false, length = 64)
  private String invariantsSha256;

  @Column(nullable = false)
  private boolean holds;

  @Column(name = "proven_at", nullable = false)
  private Instant provenAt;

  @Column(name = "asked_by_name", nullable = false, length = 120)
  private String askedByName;

  @Column(nullable = false, columnDefinition = "longtext")
  private String report;

  protected ProtocolProof() {}

  ProtocolProof(long versionId) {
    this.versionId = versionId;
  }

  void came(
      String dmn, String invariants, boolean toHold, String asJson, Instant at, String askedBy) {
    dmnSha256 = dmn;
    invariantsSha256 = invariants;
    holds = toHold;
    report = asJson;
    provenAt = at;
    askedByName = askedBy;
  }

  boolean holds() {
    return holds;
  }

  String report() {
    return report;
  }

  /** Whether it is of exactly this file and these invariants. */
  boolean isOf(String dmn, String invariants) {
    return dmnSha256.equals(dmn) && invariantsSha256.equals(invariants);
  }

  ProofRow row(String dmn, String invariants) {
    return new ProofRow(
        dmnSha256, invariantsSha256, holds, isOf(dmn, invariants), provenAt, askedByName);
  }
}
