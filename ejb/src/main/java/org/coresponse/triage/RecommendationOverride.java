package org.coresponse.triage;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.security.Actor;

/**
 * Somebody's choice of another response, beside the decision it overrides. The newest one holds;
 * none is ever changed. It is open until a supervisor who did not choose it has reviewed it.
 */
@Entity
@Table(name = "recommendation_override")
class RecommendationOverride {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(name = "assessment_id", nullable = false, updatable = false)
  private long assessmentId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false, length = 20)
  private ResponseMode mode;

  @Column(name = "reason_code", nullable = false, updatable = false, length = 40)
  private String reasonCode;

  @Column(nullable = false, updatable = false, length = 2000)
  private String reason;

  @Column(name = "made_at", nullable = false, updatable = false)
  private Instant madeAt;

  @Column(name = "made_by", nullable = false, updatable = false, length = 64)
  private String madeBy;

  @Column(name = "made_by_name", nullable = false, updatable = false, length = 120)
  private String madeByName;

  /** How many reviews there are; 0 is open. */
  @Column(nullable = false)
  private int reviews;

  protected RecommendationOverride() {}

  RecommendationOverride(long assessmentId, OverrideRecommendation given, Actor by, Instant at) {
    this.assessmentId = assessmentId;
    this.mode = given.mode();
    this.reasonCode = given.reasonCode();
    this.reason = given.reason();
    this.madeAt = at;
    this.madeBy = by.subject();
    this.madeByName = by.name();
  }

  Long id() {
    return id;
  }

  long assessmentId() {
    return assessmentId;
  }

  /** Whether the same person chose the same for the same reason: the same request, sent again. */
  boolean says(OverrideRecommendation given, Actor by) {
    return mode == given.mode()
        && reasonCode.equals(given.reasonCode())
        && reason.equals(given.reason())
        && madeBy.equals(by.subject());
  }

  /**
   * Is reviewed by somebody who has read every review before.
   *
   * @param seen how many they have read
   * @return which of its reviews that is; 1 is the first
   * @throws OwnOverrideException when they chose it themselves
   * @throws OverrideReviewedException when there is a review they have not read
   */
  int review(int seen, Actor by) {
    if (madeBy.equals(by.subject())) {
      throw new OwnOverrideException();
    }
    if (seen != reviews) {
      throw new OverrideReviewedException();
    }
    return ++reviews;
  }

  OverrideRow row(boolean masked) {
    return new OverrideRow(mode, reasonCode, masked ? null : reason, madeAt, madeByName);
  }
}
