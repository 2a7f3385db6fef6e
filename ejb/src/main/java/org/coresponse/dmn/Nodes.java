package org.coresponse.dmn;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/**
 * Nodes of decision diagrams over the same inputs in the same order: at a level, which is an
 * input's place, one way on for each value. Equal nodes are one, and one whose ways lead to the
 * same is left out. A node is a number; a leaf is {@code ~value} of a value from 0.
 */
final class Nodes {
  private static final int BELOW_ALL = Integer.MAX_VALUE;

  private final int limit;
  private final List<int[]> ways = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final Map<IntBuffer, Integer> known = new HashMap<>();

  Nodes(int limit) {
    this.limit = limit;
  }

  static int leaf(int value) {
    return ~value;
  }

  static boolean isLeaf(int node) {
    return node < 0;
  }

  static int value(int leaf) {
    return ~leaf;
  }

  int level(int node) {
    return isLeaf(node) ? BELOW_ALL : levels.get(node);
  }

  /** Where the ways of a node lead. */
  int[] ways(int node) {
    return ways.get(node);
  }

  /** Where a node leads by one value of a level; a node below it stays itself. */
  int follow(int node, int level, int way) {
    return level(node) == level ? ways.get(node)[way] : node;
  }

  /** The node of that level with those ways. */
  int node(int level, int[] to) {
    boolean same = true;
    for (int way : to) {
      same &= way == to[0];
    }
    if (same) {
      return to[0];
    }
    var key = new int[to.length + 1];
    key[0] = level;
    System.arraycopy(to, 0, key, 1, to.length);
    return known.computeIfAbsent(IntBuffer.wrap(key), absent -> add(level, to));
  }

  private int add(int level, int[] to) {
    mind(ways.size());
    ways.add(to);
    levels.add(level);
    return ways.size() - 1;
  }

  /**
   * Refuses to go on when there are too many.
   *
   * @throws DiagramTooLargeException beyond the limit
   */
  void mind(int count) {
    if (count >= limit) {
      throw new DiagramTooLargeException(limit);
    }
  }

  /** The same diagram with other values at its leaves. */
  int map(int root, IntUnaryOperator value) {
    return map(root, value, new HashMap<>());
  }

  private int map(int node, IntUnaryOperator value, Map<Integer, Integer> done) {
    if (isLeaf(node)) {
      return leaf(value.applyAsInt(value(node)));
    }
    var found = done.get(node);
    if (found == null) {
      var to = ways(node).clone();
      for (int way = 0; way < to.length; way++) {
        to[way] = map(to[way], value, done);
      }
      found = node(level(node), to);
      done.put(node, found);
    }
    return found;
  }

  /** The diagram of several at once; its leaves are made of theirs. */
  int product(int[] roots, ToIntFunction<int[]> value) {
    return product(roots, value, new HashMap<>());
  }

  private int product(int[] at, ToIntFunction<int[]> value, Map<IntBuffer, Integer> done) {
    var key = IntBuffer.wrap(at);
    var found = done.get(key);
    if (found == null) {
      int level = top(at);
      if (level == BELOW_ALL) {
        var values = at.clone();
        for (int i = 0; i < at.length; i++) {
          values[i] = value(at[i]);
        }
        found = leaf(value.applyAsInt(values));
      } else {
        var to = new int[width(at, level)];
        for (int way = 0; way < to.length; way++) {
          to[way] = product(follow(at, level, way), value, done);
        }
        found = node(level, to);
      }
      mind(done.size());
      done.put(key, found);
    }
    return found;
  }

  /** The first level that any of these nodes is at. */
  int top(int[] at) {
    int level = BELOW_ALL;
    for (int node : at) {
      level = Math.min(level, level(node));
    }
    return level;
  }

  /** How many ways the nodes of that level have. */
  int width(int[] at, int level) {
    for (int node : at) {
      if (level(node) == level) {
        return ways(node).length;
      }
    }
    throw new IllegalArgumentException("none is at " + level);
  }

  int[] follow(int[] at, int level, int way) {
    var to = at.clone();
    for (int i = 0; i < at.length; i++) {
      to[i] = follow(at[i], level, way);
    }
    return to;
  }
}
