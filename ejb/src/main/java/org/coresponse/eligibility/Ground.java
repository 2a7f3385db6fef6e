package org.coresponse.eligibility;

import java.time.Instant;

/**
 * What an eligibility was decided from: the same ground is not decided on twice.
 *
 * @param assessmentId the decision that leads the incident, or null
 * @param chosenAt when a person chose otherwise, or null
 */
record Ground(Basis basis, Long assessmentId, Instant chosenAt) {
  static final Ground NATURE = new Ground(Basis.NATURE, null, null);
  static final Ground MERGED = new Ground(Basis.MERGED, null, null);
}
