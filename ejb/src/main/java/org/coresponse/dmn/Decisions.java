package org.coresponse.dmn;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the tables of a model decided.
 *
 * @param results by table in the order they ran, as {@link DecisionTable#result} gives them; may be
 *     null
 * @param fired by table in the order they ran, the numbers from 1 of the rules that decided
 */
public record Decisions(Map<String, Object> results, Map<String, List<Integer>> fired) {
  /** Copies the maps. */
  public Decisions {
    results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    fired = Collections.unmodifiableMap(new LinkedHashMap<>(fired));
  }
}
