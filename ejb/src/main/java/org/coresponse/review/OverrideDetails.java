package org.coresponse.review;

import java.io.Serializable;
import java.util.List;
import org.coresponse.triage.Decision;

/**
 * One override with the decision it stands beside and what supervisors thought of it, first review
 * first.
 */
public record OverrideDetails(OverrideToReview line, Decision decision, List<ReviewRow> reviews)
    implements Serializable {

  public OverrideDetails {
    reviews = List.copyOf(reviews);
  }
}
