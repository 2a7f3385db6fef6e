package org.coresponse.calllog;

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

/** One time somebody tried to call back, and what came of it. Never changed. */
@Entity
@Table(name = "callback_attempt")
class CallbackAttempt {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "call_id", nullable = false, updatable = false)
  private long callId;

  @Column(name = "client_id", nullable = false, updatable = false, length = 64)
  private String clientId;

  @Column(nullable = false, updatable = false, length = 48)
  private String number;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private CallbackResult result;

  @Column(name = "tried_at", nullable = false, updatable = false)
  private Instant triedAt;

  @Column(name = "tried_by", nullable = false, updatable = false, length = 64)
  private String triedBy;

  @Column(name = "tried_by_name", nullable = false, updatable = false, length = 120)
  private String triedByName;

  protected CallbackAttempt() {}

  /**
   * @param number in E.164
   */
  CallbackAttempt(long callId, RecordCallback given, String number, Actor by, Instant at) {
    this.callId = callId;
    this.clientId = given.clientId();
    this.number = number;
    this.result = given.result();
    this.triedAt = at;
    this.triedBy = by.subject();
    this.triedByName = by.name();
  }

  Long id() {
    return id;
  }
}
