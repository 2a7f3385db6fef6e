package org.coresponse.dispatch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/** One clinician asked another about a call that stays in hand; they see its clinical part. */
@Entity
@Table(name = "consultation")
class Consultation {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "response_id", nullable = false, updatable = false)
  private long responseId;

  @Column(name = "clinician_id", nullable = false, updatable = false)
  private long clinicianId;

  @Column(updatable = false, length = 200)
  private String word;

  @Column(name = "asked_at", nullable = false, updatable = false)
  private Instant askedAt;

  @Column(name = "asked_by", nullable = false, updatable = false, length = 64)
  private String askedBy;

  @Column(name = "asked_by_name", nullable = false, updatable = false, length = 120)
  private String askedByName;

  protected Consultation() {}

  Consultation(long responseId, long clinicianId, String word, Actor by, Instant at) {
    this.responseId = responseId;
    this.clinicianId = clinicianId;
    this.word = word;
    this.askedAt = at;
    this.askedBy = by.subject();
    this.askedByName = by.name();
  }
}
