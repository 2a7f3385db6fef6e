package org.coresponse.roster;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.coresponse.shiftrules.Breach;

/**
 * Somebody who could fill a shift, and what that would break.
 *
 * @param minutes on duty in the week of the shift, without it
 * @param breaches empty of whom nothing keeps from it
 */
public record Candidate(RosterPerson person, long minutes, List<Breach> breaches)
    implements Serializable {
  static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparing(Candidate::hindered)
          .thenComparingInt(one -> one.breaches().size())
          .thenComparingLong(Candidate::minutes)
          .thenComparing(one -> one.person().name());

  /** Whether a rule that the city does not bend keeps them from it. */
  public boolean hindered() {
    return breaches.stream().anyMatch(Breach::hard);
  }
}
