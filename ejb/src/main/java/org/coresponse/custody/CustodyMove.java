package org.coresponse.custody;

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

/** One time an incident or a response came to another hand, or its deadline passed; for good. */
@Entity
@Table(name = "custody_move")
class CustodyMove {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "incident_id", nullable = false, updatable = false)
  private long incidentId;

  @Column(name = "response_id", updatable = false)
  private Long responseId;

  @Column(name = "from_name", updatable = false, length = 120)
  private String fromName;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_queue", updatable = false, length = 16)
  private Queue fromQueue;

  @Column(name = "to_name", updatable = false, length = 120)
  private String toName;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_queue", updatable = false, length = 16)
  private Queue toQueue;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private MoveReason why;

  @Column(updatable = false, length = 500)
  private String word;

  @Enumerated(EnumType.STRING)
  @Column(name = "deadline_kind", updatable = false, length = 16)
  private DeadlineKind passed;

  @Column(name = "deadline_at", updatable = false)
  private Instant passedAt;

  @Column(name = "moved_at", nullable = false, updatable = false)
  private Instant movedAt;

  @Column(name = "moved_by", nullable = false, updatable = false, length = 64)
  private String movedBy;

  @Column(name = "moved_by_name", nullable = false, updatable = false, length = 120)
  private String movedByName;

  protected CustodyMove() {}

  CustodyMove(Moved moved, boolean deadline, Actor by, Instant at) {
    this.incidentId = moved.incidentId();
    this.responseId = moved.responseId();
    if (moved.before() != null) {
      this.fromName = moved.before().name();
      this.fromQueue = moved.before().queue();
    }
    if (moved.after() != null) {
      this.toName = moved.after().name();
      this.toQueue = moved.after().queue();
    }
    this.why = moved.why();
    this.word = moved.word();
    this.passed = deadline ? moved.before().due() : null;
    this.passedAt = deadline ? moved.before().dueAt() : null;
    this.movedAt = at;
    this.movedBy = by.subject();
    this.movedByName = by.name();
  }
}
