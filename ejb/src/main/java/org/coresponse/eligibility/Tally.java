package org.coresponse.eligibility;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A count of eligible incidents.
 *
 * @param key what they have in common: a month {@code 2026-11}, an hour {@code 07}, a district;
 *     empty for all, and for those without a district
 * @param eligible all of them: {@code served + unserved + open}
 * @param served a clinician took them
 * @param unserved they ended without one
 * @param open they run, and nobody has taken them
 * @param reasons the unserved ones by reason, in the order of {@link UnservedReason}, none left out
 */
public record Tally(
    String key, long eligible, long served, long unserved, long open, List<ReasonCount> reasons)
    implements Serializable {
  public Tally {
    reasons = List.copyOf(reasons);
  }

  /** How many were unserved for one reason. */
  public record ReasonCount(UnservedReason reason, long incidents) implements Serializable {}

  /** The served part of the eligible, 0 to 1; null where none was eligible. */
  public Double coverage() {
    return eligible == 0 ? null : served / (double) eligible;
  }

  /** How many were unserved for a reason. */
  public long of(UnservedReason reason) {
    return reasons.get(reason.ordinal()).incidents();
  }

  /** Adds up cells. */
  static final class Sum {
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<UnservedReason, Long> reasons = new EnumMap<>(UnservedReason.class);

    void add(Cell cell) {
      outcomes.merge(cell.outcome(), cell.incidents(), Long::sum);
      if (cell.reason() != null) {
        reasons.merge(cell.reason(), cell.incidents(), Long::sum);
      }
    }

    Tally of(String key) {
      var byReason = new ArrayList<ReasonCount>();
      for (var reason : UnservedReason.values()) {
        byReason.add(new ReasonCount(reason, reasons.getOrDefault(reason, 0L)));
      }
      return new Tally(
          key,
          outcomes.values().stream().mapToLong(Long::longValue).sum(),
          outcomes.getOrDefault(Outcome.SERVED, 0L),
          outcomes.getOrDefault(Outcome.UNSERVED, 0L),
          outcomes.getOrDefault(Outcome.OPEN, 0L),
          byReason);
    }
  }
}
