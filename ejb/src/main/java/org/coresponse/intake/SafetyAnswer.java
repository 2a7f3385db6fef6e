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

/**
 * One answer to one safety question, as it was given: never changed, a later one stands beside it.
 */
@Entity
@Table(name = "safety_answer")
class SafetyAnswer {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "call_id", nullable = false, updatable = false)
  private long callId;

  @Column(nullable = false, updatable = false, length = 24)
  private String question;

  @Column(nullable = false, updatable = false, length = 24)
  private String answer;

  @Enumerated(EnumType.STRING)
  @Column(name = "said_by", nullable = false, updatable = false, length = 16)
  private CallerType saidBy;

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Column(name = "asked_by", nullable = false, updatable = false, length = 64)
  private String askedBy;

  @Column(name = "asked_by_name", nullable = false, updatable = false, length = 120)
  private String askedByName;

  protected SafetyAnswer() {}
}
