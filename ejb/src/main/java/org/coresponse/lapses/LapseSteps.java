package org.coresponse.lapses;

import java.io.Serializable;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The steps before a credential's end on which is warned, and which of them is due.
 *
 * @param days before the end, the most first; 0 is the day of the end itself
 */
public record LapseSteps(List<Integer> days) implements Serializable {
  /**
   * So many days behind the end a warning is still told that no server could tell in time. What
   * ended before that is history, and stands on the list of what has lapsed.
   */
  static final int LATE_DAYS = 30;

  public LapseSteps {
    days = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
  }

  /** How many days before an end the first warning is told; -1 without any. */
  int first() {
    return days.isEmpty() ? -1 : days.get(0);
  }

  /**
   * What is to be done so many days before an end.
   *
   * @param left days until the end; 0 on the day itself, negative behind it
   * @param noticed steps that were told or passed over before
   */
  Due due(int left, Collection<Integer> noticed) {
    if (left < -LATE_DAYS) {
      return Due.NOTHING;
    }
    var reached = days.stream().filter(step -> step >= left).toList();
    if (reached.isEmpty()) {
      return Due.NOTHING;
    }
    var latest = reached.get(reached.size() - 1);
    var known = Set.copyOf(noticed);
    return known.contains(latest)
        ? Due.NOTHING
        : new Due(
            latest, reached.stream().filter(s -> !s.equals(latest) && !known.contains(s)).toList());
  }

  /**
   * @param told the step to tell; null for none
   * @param passedOver steps that came due before it and were not told
   */
  record Due(Integer told, List<Integer> passedOver) {
    static final Due NOTHING = new Due(null, List.of());

    boolean nothing() {
      return told == null;
    }
  }
}
