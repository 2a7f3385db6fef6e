package org.coresponse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/** One time a call went from one colleague to another, for good. */
@Entity
@Table(name = "call_hand_over")
class HandOver {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "call_id", nullable = false, updatable = false)
  private long callId;

  @Column(name = "from_name", updatable = false, length = 120)
  private String fromName;

  @Column(name = "to_subject", nullable = false, updatable = false, length = 64)
  private String toSubject;

  @Column(name = "to_name", nullable = false, updatable = false, length = 120)
  private String toName;

  @Column(updatable = false, length = 200)
  private String word;

  @Column(name = "handed_at", nullable = false, updatable = false)
  private Instant handedAt;

  @Column(name = "handed_by", nullable = false, updatable = false, length = 64)
  private String handedBy;

  @Column(name = "handed_by_name", nullable = false, updatable = false, length = 120)
  private String handedByName;

  protected HandOver() {}

  HandOver(Call call, Colleague to, String word, Actor by, Instant at) {
    this.callId = call.id();
    this.fromName = call.handlerName();
    this.toSubject = to.subject();
    this.toName = to.name();
    this.word = word;
    this.handedAt = at;
    this.handedBy = by.subject();
    this.handedByName = by.name();
  }

  Long id() {
    return id;
  }
}
