package org.coresponse.credentials;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.platform.FieldChange;
import org.coresponse.security.Actor;

/** One field of a kind that somebody changed. Never changed itself. */
@Entity
@Table(name = "credential_kind_change")
class KindChange {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false, updatable = false, length = 16)
  private String kind;

  @Column(nullable = false, updatable = false, length = 32)
  private String field;

  @Column(name = "before_value", updatable = false, length = 120)
  private String before;

  @Column(name = "after_value", updatable = false, length = 120)
  private String after;

  @Column(name = "changed_at", nullable = false, updatable = false)
  private Instant changedAt;

  @Column(name = "changed_by", nullable = false, updatable = false, length = 64)
  private String changedBy;

  @Column(name = "changed_by_name", nullable = false, updatable = false, length = 120)
  private String changedByName;

  protected KindChange() {}

  KindChange(String kind, FieldChange change, Actor by, Instant now) {
    this.kind = kind;
    this.field = change.field();
    this.before = change.before();
    this.after = change.after();
    this.changedAt = now;
    this.changedBy = by.subject();
    this.changedByName = by.name();
  }
}
