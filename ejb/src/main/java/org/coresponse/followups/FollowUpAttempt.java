package org.coresponse.followups;

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

/** One time somebody was tried, and what came of it. Never changed. */
@Entity
@Table(name = "follow_up_attempt")
class FollowUpAttempt {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "follow_up_id", nullable = false, updatable = false)
  private long followUpId;

  @Column(name = "client_id", nullable = false, updatable = false, length = 64)
  private String clientId;

  @Column(name = "tried_at", nullable = false, updatable = false)
  private Instant triedAt;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 8)
  private ContactMeans means;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 16)
  private FollowUpResult result;

  @Column(updatable = false, length = 1000)
  private String remark;

  @Column(name = "tried_by", nullable = false, updatable = false, length = 64)
  private String triedBy;

  @Column(name = "tried_by_name", nullable = false, updatable = false, length = 120)
  private String triedByName;

  protected FollowUpAttempt() {}

  FollowUpAttempt(NoteAttempt given, Actor by, Instant at) {
    this.followUpId = given.followUp();
    this.clientId = given.clientId();
    this.triedAt = at;
    this.means = given.means();
    this.result = given.result();
    this.remark = given.remark();
    this.triedBy = by.subject();
    this.triedByName = by.name();
  }

  Long id() {
    return id;
  }
}
