package org.coresponse.review;

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

/** What one supervisor thought of one override. None is ever changed. */
@Entity
@Table(name = "override_review")
class OverrideReview {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "override_id", nullable = false, updatable = false)
  private long overrideId;

  @Column(nullable = false, updatable = false)
  private int ordinal;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 12)
  private ReviewVerdict verdict;

  @Column(updatable = false, length = 2000)
  private String comment;

  @Column(name = "reviewed_at", nullable = false, updatable = false)
  private Instant reviewedAt;

  @Column(name = "reviewed_by", nullable = false, updatable = false, length = 64)
  private String reviewedBy;

  @Column(name = "reviewed_by_name", nullable = false, updatable = false, length = 120)
  private String reviewedByName;

  protected OverrideReview() {}

  OverrideReview(int ordinal, ReviewOverride given, Actor by, Instant at) {
    this.overrideId = given.override();
    this.ordinal = ordinal;
    this.verdict = given.verdict();
    this.comment = given.comment();
    this.reviewedAt = at;
    this.reviewedBy = by.subject();
    this.reviewedByName = by.name();
  }

  Long id() {
    return id;
  }
}
