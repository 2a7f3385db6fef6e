package org.coresponse.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Says that this database is a demonstration's, and whether everything has been loaded. */
@Entity
@Table(name = "demo_data")
class DemoMark {
  static final int ONLY = 1;

  @Id private int id;

  @Column(name = "begun_at", nullable = false, updatable = false)
  private Instant begunAt;

  @Column(name = "loaded_at")
  private Instant loadedAt;

  @Column(name = "past_import_id")
  private Long pastImport;

  protected DemoMark() {}

  DemoMark(Instant begunAt) {
    this.id = ONLY;
    this.begunAt = begunAt;
  }

  Instant begunAt() {
    return begunAt;
  }

  boolean hasPast() {
    return pastImport != null;
  }

  void past(long importId) {
    pastImport = importId;
  }

  boolean whole() {
    return loadedAt != null;
  }

  void loaded(Instant at) {
    loadedAt = at;
  }
}
