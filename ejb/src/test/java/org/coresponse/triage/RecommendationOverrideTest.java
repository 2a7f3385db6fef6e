package org.coresponse.triage;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.coresponse.intake.CallNumber;
import org.coresponse.protocol.ResponseMode;
import org.coresponse.security.Actor;
import org.junit.jupiter.api.Test;

class RecommendationOverrideTest {
  private static final Instant NOW = Instant.parse("2026-11-26T17:00:00Z");
  private static final Actor CHOSE = new Actor("chose", "", Set.of(), "/city/police");
  private static final Actor REVIEWS = new Actor("reviews", "", Set.of(), "/city/police");

  private final RecommendationOverride override =
      new RecommendationOverride(
          7,
          new OverrideRecommendation(
              new CallNumber("20261121-0042"), 7, ResponseMode.COR, "distance", "He is calm now."),
          CHOSE,
          NOW);

  private static ReviewOverride review(int seen) {
    return new ReviewOverride(1, seen, ReviewVerdict.AGREED, null);
  }

  @Test
  void nobody_reviews_what_they_chose_themselves() {
    assertThatThrownBy(() -> override.review(review(0), CHOSE, NOW))
        .isInstanceOf(OwnOverrideException.class);
    assertThatCode(() -> override.review(review(0), REVIEWS, NOW)).doesNotThrowAnyException();
  }

  @Test
  void a_review_that_was_not_read_is_not_passed_over() {
    override.review(review(0), REVIEWS, NOW);
    assertThatThrownBy(() -> override.review(review(0), REVIEWS, NOW))
        .isInstanceOf(OverrideReviewedException.class);
    assertThatCode(() -> override.review(review(1), REVIEWS, NOW)).doesNotThrowAnyException();
  }
}
