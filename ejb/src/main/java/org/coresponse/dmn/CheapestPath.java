package org.coresponse.dmn;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToIntBiFunction;

/**
 * The way through a diagram to a wanted leaf that costs least; of several that with the earliest
 * choices.
 */
record CheapestPath(List<Choice> choices, Ways ways, IntPredicate wanted) {
  /**
   * The answers on the way.
   *
   * @param cost of an answer to a choice, 0 or more
   * @param answers what is answered already; the way's are put over them
   * @return empty when no such leaf is there
   */
  Optional<Map<String, Object>> cheapest(
      ToIntBiFunction<Choice, Object> cost, Map<String, Object> answers) {
    var costs = new int[ways.size()];
    for (int node = ways.size() - 1; node >= 0; node--) {
      costs[node] = Integer.MAX_VALUE;
      for (int way = 0; way < ways.width(node); way++) {
        costs[node] = Math.min(costs[node], by(node, way, costs, cost));
      }
    }
    if (from(ways.root(), costs) == Integer.MAX_VALUE) {
      return Optional.empty();
    }
    int node = ways.root();
    while (!Nodes.isLeaf(node)) {
      int way = 0;
      while (by(node, way, costs, cost) != costs[node]) {
        way++;
      }
      var choice = choices.get(ways.level(node));
      answers.put(choice.input(), choice.values().get(way));
      node = ways.to(node, way);
    }
    return Optional.of(Collections.unmodifiableMap(answers));
  }

  private int by(int node, int way, int[] costs, ToIntBiFunction<Choice, Object> cost) {
    int below = from(ways.to(node, way), costs);
    var choice = choices.get(ways.level(node));
    return below == Integer.MAX_VALUE
        ? below
        : below + cost.applyAsInt(choice, choice.values().get(way));
  }

  private int from(int node, int[] costs) {
    if (Nodes.isLeaf(node)) {
      return wanted.test(node) ? 0 : Integer.MAX_VALUE;
    }
    return costs[node];
  }
}
