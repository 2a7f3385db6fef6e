package org.coresponse.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.coresponse.proof.Invariant;
import org.coresponse.proof.Invariants;
import org.coresponse.security.Actor;

/** An invariant of the city's own. Its words and form never change; it is retired once. */
@Entity
@Table(name = "protocol_invariant")
class CityInvariant {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Version private int version;

  @Column(nullable = false, updatable = false, length = 20)
  private String code;

  @Column(nullable = false, updatable = false, columnDefinition = "mediumtext")
  private String json;

  @Column(name = "added_at", nullable = false, updatable = false)
  private Instant addedAt;

  @Column(name = "added_by", nullable = false, updatable = false, length = 64)
  private String addedBy;

  @Column(name = "added_by_name", nullable = false, updatable = false, length = 120)
  private String addedByName;

  @Column(name = "retired_at")
  private Instant retiredAt;

  @Column(name = "retired_by_name", length = 120)
  private String retiredByName;

  protected CityInvariant() {}

  CityInvariant(Invariant invariant, Instant at, Actor by) {
    this.code = invariant.id();
    this.json = Invariants.print(invariant);
    this.addedAt = at;
    this.addedBy = by.subject();
    this.addedByName = by.name();
  }

  String code() {
    return code;
  }

  boolean retired() {
    return retiredAt != null;
  }

  Invariant invariant() {
    return Invariants.readOne(json);
  }

  void retire(Instant at, Actor by) {
    retiredAt = at;
    retiredByName = by.name();
  }

  InvariantRow row() {
    return InvariantRow.of(invariant(), false, addedAt, addedByName, retiredAt, retiredByName);
  }
}
