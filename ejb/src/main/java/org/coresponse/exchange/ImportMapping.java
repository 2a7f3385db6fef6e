package org.coresponse.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/** One version of a mapping as it was saved; never changed. The newest of a name counts. */
@Entity
@Table(name = "import_mapping")
class ImportMapping {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, updatable = false, length = 40)
  private String name;

  @Column(nullable = false, updatable = false)
  private int version;

  @Column(nullable = false, updatable = false, columnDefinition = "mediumtext")
  private String json;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Column(name = "created_by", nullable = false, updatable = false, length = 64)
  private String createdBy;

  @Column(name = "created_by_name", nullable = false, updatable = false, length = 120)
  private String createdByName;

  protected ImportMapping() {}

  ImportMapping(String name, int version, String json, Instant at, Actor by) {
    this.name = name;
    this.version = version;
    this.json = json;
    this.createdAt = at;
    this.createdBy = by.subject();
    this.createdByName = by.name();
  }

  Long id() {
    return id;
  }

  String json() {
    return json;
  }

  MappingRow row() {
    return new MappingRow(name, version, json, createdAt, createdByName);
  }
}
