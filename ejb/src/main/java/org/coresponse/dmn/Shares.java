package org.coresponse.dmn;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** How often each leaf of a diagram is to be expected. */
record Shares(List<Choice> choices, Ways ways) {
  /** By value of the leaf; see {@link Diagram#shares}. */
  double[] from(ToDoubleBiFunction<String, Object> weight) {
    var reaching = new double[ways.size()];
    var shares = new double[ways.leaves().size()];
    arrive(ways.root(), 1, reaching, shares);
    var weights = new double[choices.size()][];
    for (int node = 0; node < ways.size(); node++) {
      int level = ways.level(node);
      if (weights[level] == null) {
        weights[level] = weights(choices.get(level), weight);
      }
      for (int way = 0; way < ways.width(node); way++) {
        arrive(ways.to(node, way), reaching[node] * weights[level][way], reaching, shares);
      }
    }
    return shares;
  }

  private static void arrive(int node, double by, double[] reaching, double[] shares) {
    if (Nodes.isLeaf(node)) {
      shares[Nodes.value(node)] += by;
    } else {
      reaching[node] += by;
    }
  }

  private static double[] weights(Choice choice, ToDoubleBiFunction<String, Object> weight) {
    var weights =
        choice.values().stream()
            .mapToDouble(value -> weight.applyAsDouble(choice.input(), value))
            .toArray();
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(each -> each / sum).toArray();
  }
}
