package org.coresponse.triage;

import static org.assertj.core.api.Assertions.assertThat;
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

  @Test
  void nobody_reviews_what_they_chose_themselves() {
    assertThatThrownBy(() -> override.review(0, CHOSE)).isInstanceOf(OwnOverrideException.class);
    assertThatCode(() -> override.review(0, REVIEWS)).doesNotThrowAnyException();
  }

  @Test
  void a_review_that_was_not_read_is_not_passed_over() {
    assertThat(override.review(0, REVIEWS)).isEqualTo(1);
    assertThatThrownBy(() -> override.review(0, REVIEWS))
        .isInstanceOf(OverrideReviewedException.class);
    assertThat(override.review(1, REVIEWS)).isEqualTo(2);
  }
}
