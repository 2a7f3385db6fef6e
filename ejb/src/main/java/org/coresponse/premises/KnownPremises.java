package org.coresponse.premises;

import java.io.Serializable;
import java.util.List;
import org.coresponse.search.FormerCallRow;

/**
 * What is known of a place or a number.
 *
 * @param current caution flags that hold, the newest first
 * @param ended caution flags that ended within twelve months, the last to end first
 * @param calls calls of twelve months, the newest first
 * @param more whether there are more calls than these, which the search of calls finds
 */
public record KnownPremises(
    List<CautionRow> current, List<CautionRow> ended, List<FormerCallRow> calls, boolean more)
    implements Serializable {

  public static final KnownPremises NOTHING =
      new KnownPremises(List.of(), List.of(), List.of(), false);

  public KnownPremises {
    current = List.copyOf(current);
    ended = List.copyOf(ended);
    calls = List.copyOf(calls);
  }

  public boolean isEmpty() {
    return current.isEmpty() && ended.isEmpty() && calls.isEmpty();
  }
}
