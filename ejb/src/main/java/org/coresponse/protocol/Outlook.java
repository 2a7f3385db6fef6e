package org.coresponse.protocol;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What answers given so far leave open.
 *
 * @param remaining the outcomes that are still possible, the likeliest first; at least one
 * @param questions the inputs worth asking next, the best first: those that are always asked, then
 *     those that can still change the outcome. Empty when nothing is left to ask
 * @param decides for the first of the questions, by each answer to it, the outcomes that would
 *     remain; empty when there is no question
 */
public record Outlook(
    List<Outcome> remaining, List<String> questions, Map<String, List<Outcome>> decides) {
  /** Copies. */
  public Outlook {
    remaining = List.copyOf(remaining);
    questions = List.copyOf(questions);
    decides = Collections.unmodifiableMap(new LinkedHashMap<>(decides));
  }

  /** Whether nothing that could be answered changes the outcome any more. */
  public boolean settled() {
    return remaining.size() == 1;
  }
}
