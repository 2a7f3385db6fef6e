package org.coresponse.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Says that this database is a demonstration's. */
@Entity
@Table(name = "demo_data")
class DemoMark {
  static final int ONLY = 1;

  @Id private int id;

  @Column(name = "loaded_at", nullable = false, updatable = false)
  private Instant loadedAt;

  protected DemoMark() {}

  DemoMark(Instant loadedAt) {
    this.id = ONLY;
    this.loadedAt = loadedAt;
  }
}
