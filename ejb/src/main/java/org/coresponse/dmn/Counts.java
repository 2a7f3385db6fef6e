package org.coresponse.dmn;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** How many combinations lead to each leaf of a diagram. */
record Counts(List<Choice> choices, Ways ways) {
  /** How many combinations there are. */
  BigInteger all() {
    return between(-1, choices.size());
  }

  /** By value of the leaf. */
  BigInteger[] byLeaf() {
    var reaching = zeros(ways.size());
    var counts = zeros(ways.leaves().size());
    arrive(ways.root(), between(-1, level(ways.root())), reaching, counts);
    for (int node = 0; node < ways.size(); node++) {
      for (int way = 0; way < ways.width(node); way++) {
        int to = ways.to(node, way);
        arrive(to, reaching[node].multiply(between(ways.level(node), level(to))), reaching, counts);
      }
    }
    return counts;
  }

  private static BigInteger[] zeros(int count) {
    var zeros = new BigInteger[count];
    Arrays.fill(zeros, BigInteger.ZERO);
    return zeros;
  }

  private static void arrive(int node, BigInteger by, BigInteger[] reaching, BigInteger[] counts) {
    if (Nodes.isLeaf(node)) {
      counts[Nodes.value(node)] = counts[Nodes.value(node)].add(by);
    } else {
      reaching[node] = reaching[node].add(by);
    }
  }

  /** Of the inputs between two levels, which make no difference, how many combinations. */
  private BigInteger between(int above, int below) {
    var combinations = BigInteger.ONE;
    for (int level = above + 1; level < below; level++) {
      combinations = combinations.multiply(BigInteger.valueOf(choices.get(level).values().size()));
    }
    return combinations;
  }

  private int level(int node) {
    return Nodes.isLeaf(node) ? choices.size() : ways.level(node);
  }
}
