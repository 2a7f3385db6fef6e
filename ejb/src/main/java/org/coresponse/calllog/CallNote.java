package org.coresponse.calllog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.security.Actor;

/** Something written down about a call beside the caller's words. Never changed, never removed. */
@Entity
@Table(name = "call_note")
class CallNote {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "call_id", nullable = false, updatable = false)
  private long callId;

  @Column(name = "client_id", nullable = false, updatable = false, length = 64)
  private String clientId;

  @Column(nullable = false, updatable = false, length = 2000)
  private String text;

  @Column(name = "written_at", nullable = false, updatable = false)
  private Instant writtenAt;

  @Column(name = "written_by", nullable = false, updatable = false, length = 64)
  private String writtenBy;

  @Column(name = "written_by_name", nullable = false, updatable = false, length = 120)
  private String writtenByName;

  protected CallNote() {}

  CallNote(long callId, WriteNote given, Actor by, Instant at) {
    this.callId = callId;
    this.clientId = given.clientId();
    this.text = given.text();
    this.writtenAt = at;
    this.writtenBy = by.subject();
    this.writtenByName = by.name();
  }

  Long id() {
    return id;
  }
}
