package org.coresponse.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.coresponse.platform.NotFoundException;
import org.coresponse.security.Actor;

/** What was chosen otherwise than recommended, for those who review it. */
@ApplicationScoped
public class Overrides {
  @PersistenceContext EntityManager em;

  /**
   * Counts a review of an override by somebody who has read every review before; reviewers of the
   * same one wait for each other.
   *
   * @param seen how many reviews they have read
   * @return which of its reviews that is; 1 is the first
   * @throws NotFoundException when there is no such override
   * @throws OwnOverrideException when they chose it themselves
   * @throws OverrideReviewedException when there is a review they have not read
   */
  public int review(long id, int seen, Actor by) {
    var override = em.find(RecommendationOverride.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (override == null) {
      throw new NotFoundException("override", id);
    }
    return override.review(seen, by);
  }
}
