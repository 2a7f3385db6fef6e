package org.coresponse.protocol;

import java.io.Serializable;
import java.util.List;

/**
 * What a recommendation comes to: who goes, and how urgently. Answers that lead to the same outcome
 * make no difference to anybody who calls.
 *
 * @param primary what goes first
 * @param also what goes in addition, in the order of the modes
 * @param fallback what goes if the primary cannot
 * @param priority 0 to 10, 10 the most urgent
 */
public record Outcome(
    ResponseMode primary, List<ResponseMode> also, ResponseMode fallback, int priority)
    implements Serializable {
  /** Sorts what goes in addition. */
  public Outcome {
    also = also.stream().sorted().toList();
  }

  /** See {@link ProtectionRank}. */
  public int protection() {
    return ProtectionRank.of(primary, also);
  }

  /** The outcome of a recommendation. */
  public static Outcome of(Recommendation found) {
    return new Outcome(
        found.primary(), List.copyOf(found.also()), found.fallback(), found.priority());
  }
}
