package org.coresponse.intake;

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

/** One time one field of a call was put right: what it was, what it became, who and when. */
@Entity
@Table(name = "call_amendment")
class CallAmendment {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "call_id", nullable = false, updatable = false)
  private long callId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 24)
  private CallField field;

  @Column(name = "former_value", updatable = false, length = 200)
  private String formerValue;

  @Column(name = "new_value", updatable = false, length = 200)
  private String newValue;

  @Column(name = "amended_at", nullable = false, updatable = false)
  private Instant amendedAt;

  @Column(name = "amended_by", nullable = false, updatable = false, length = 64)
  private String amendedBy;

  @Column(name = "amended_by_name", nullable = false, updatable = false, length = 120)
  private String amendedByName;

  protected CallAmendment() {}

  CallAmendment(long callId, CallField field, Object former, Object now, Actor by, Instant at) {
    this.callId = callId;
    this.field = field;
    this.formerValue = former == null ? null : former.toString();
    this.newValue = now == null ? null : now.toString();
    this.amendedAt = at;
    this.amendedBy = by.subject();
    this.amendedByName = by.name();
  }

  Long id() {
    return id;
  }
}
