package org.coresponse.protocol;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Combinations that another version answers otherwise.
 *
 * @param from null where the first version has no outcome
 * @param to null where the second has none
 * @param combinations how many
 * @param example answers by input that suffice for it: whatever the others are, it moves so
 */
public record OutcomeMove(
    Outcome from, Outcome to, BigInteger combinations, Map<String, Object> example) {
  /** Copies, in order. */
  public OutcomeMove {
    example = Collections.unmodifiableMap(new LinkedHashMap<>(example));
  }

  /** Whether less protection goes, or none is said, or it is less urgent. */
  public boolean lowers() {
    return to == null
        || from != null && (to.protection() < from.protection() || to.priority() < from.priority());
  }
}
