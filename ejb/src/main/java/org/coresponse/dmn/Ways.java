package org.coresponse.dmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The ways of one diagram from its root to its leaves: of {@link Nodes} those that are reached, the
 * upper first, numbered anew, and their leaves too. Immutable.
 */
final class Ways {
  private final int[] levels;
  private final int[][] ways;
  private final int root;
  private final List<Integer> leaves;

  Ways(Nodes nodes, int root) {
    var reached = new ArrayList<Integer>();
    reach(root, nodes, new LinkedHashSet<>(), reached);
    reached.sort((one, other) -> Integer.compare(nodes.level(one), nodes.level(other)));
    var places = new HashMap<Integer, Integer>();
    reached.forEach(node -> places.put(node, places.size()));
    var used = new LinkedHashMap<Integer, Integer>();
    this.levels = reached.stream().mapToInt(nodes::level).toArray();
    this.ways =
        reached.stream()
            .map(
                node -> {
                  var to = nodes.ways(node).clone();
                  for (int way = 0; way < to.length; way++) {
                    to[way] = place(to[way], places, used);
                  }
                  return to;
                })
            .toArray(int[][]::new);
    this.root = place(root, places, used);
    this.leaves = List.copyOf(used.keySet());
  }

  private static void reach(int node, Nodes nodes, Set<Integer> seen, List<Integer> reached) {
    if (!Nodes.isLeaf(node) && seen.add(node)) {
      reached.add(node);
      for (int way : nodes.ways(node)) {
        reach(way, nodes, seen, reached);
      }
    }
  }

  private static int place(int node, Map<Integer, Integer> places, Map<Integer, Integer> used) {
    if (Nodes.isLeaf(node)) {
      var place = used.putIfAbsent(Nodes.value(node), used.size());
      return Nodes.leaf(place == null ? used.size() - 1 : place);
    }
    return places.get(node);
  }

  int root() {
    return root;
  }

  /** How many nodes there are, apart from the leaves; they are the numbers below. */
  int size() {
    return levels.length;
  }

  /** The level of a node that is no leaf. */
  int level(int node) {
    return levels[node];
  }

  /** How many ways a node has. */
  int width(int node) {
    return ways[node].length;
  }

  /** Where a way of a node leads. */
  int to(int node, int way) {
    return ways[node][way];
  }

  /** Of each leaf, by its value here, the value that it had among the nodes. */
  List<Integer> leaves() {
    return leaves;
  }

  /** Puts them among others; the leaves keep the values they have here. Returns the root there. */
  int into(Nodes nodes) {
    return into(nodes, level -> null);
  }

  /**
   * As {@link #into(Nodes)}, but with other ways.
   *
   * @param kept by level the ways that its nodes get, in their order; null where they keep theirs
   */
  int into(Nodes nodes, IntFunction<int[]> kept) {
    var done = new int[levels.length];
    for (int node = levels.length - 1; node >= 0; node--) {
      var from = ways[node];
      var keep = kept.apply(levels[node]);
      var to = new int[keep == null ? from.length : keep.length];
      for (int way = 0; way < to.length; way++) {
        int old = from[keep == null ? way : keep[way]];
        to[way] = Nodes.isLeaf(old) ? old : done[old];
      }
      done[node] = nodes.node(levels[node], to);
    }
    return Nodes.isLeaf(root) ? root : done[root];
  }
}
