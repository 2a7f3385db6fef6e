package org.coresponse.dmn;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The diagram of one table: from answers to which of its rules decide. It is made from the diagrams
 * of what the table reads, and from the rules that can still match on the way: what they do not
 * test any more is left aside, so few combinations have to be told apart.
 */
final class TableDiagram {
  /** In place of a node: what the rules that are left do not test. */
  private static final int UNTESTED = Integer.MIN_VALUE;

  private final Nodes nodes;
  private final RuleBits bits;
  private final boolean firstWins;
  private final int[] codes;
  private final long[][][] accepted;
  private final long[][] acceptAll;
  private final Map<IntBuffer, Integer> done = new HashMap<>();
  private final Map<Fired, Integer> places = new LinkedHashMap<>();
  private final int root;

  /**
   * What a table decided.
   *
   * @param rules as bits
   * @param codes of its results, by their place in {@link DecisionTable#results}; absent for those
   *     that nothing reads
   */
  record Fired(LongRun rules, boolean conflict, List<Integer> codes) {}

  /** Bits that compare by what they hold. */
  record LongRun(List<Long> words) {
    static LongRun of(long[] words) {
      return new LongRun(Arrays.stream(words).boxed().toList());
    }

    long[] array() {
      return words.stream().mapToLong(Long::longValue).toArray();
    }
  }

  /**
   * @param roots the diagrams of variables by slot, whose leaves are codes
   * @param slots how many variables there are
   */
  TableDiagram(DecisionTable table, Nodes nodes, int[] roots, int slots) {
    this.nodes = nodes;
    this.bits = table.bits();
    this.firstWins =
        table.hitPolicy() == HitPolicy.FIRST || table.hitPolicy() == HitPolicy.PRIORITY;
    this.codes = new int[slots];
    var tested = bits.tested();
    this.accepted = new long[tested.length][][];
    this.acceptAll = new long[tested.length][];
    var at = new int[tested.length];
    for (int i = 0; i < tested.length; i++) {
      int slot = tested[i];
      var size =
          table.columns().stream()
              .filter(column -> column.variable().slot() == slot)
              .findFirst()
              .orElseThrow()
              .variable()
              .domain()
              .size();
      accepted[i] = new long[size][];
      acceptAll[i] = bits.every();
      for (int code = 0; code < size; code++) {
        accepted[i][code] = bits.accepted(i, code);
      }
      at[i] = roots[slot];
      keepAll(acceptAll[i], accepted[i], at[i]);
    }
    this.root = diagram(bits.every(), at, table);
  }

  /** Leaves the rules that accept every code the variable can have. */
  private void keepAll(long[] all, long[][] byCode, int node) {
    var seen = new HashSet<Integer>();
    leaves(node, seen);
    for (int leaf : seen) {
      if (Nodes.isLeaf(leaf)) {
        and(all, byCode[Nodes.value(leaf)]);
      }
    }
  }

  private void leaves(int node, Set<Integer> seen) {
    if (seen.add(node) && !Nodes.isLeaf(node)) {
      for (int way : nodes.ways(node)) {
        leaves(way, seen);
      }
    }
  }

  /** Its leaves are places in {@link #fired}. */
  int root() {
    return root;
  }

  List<Fired> fired() {
    return new ArrayList<>(places.keySet());
  }

  private int diagram(long[] alive, int[] from, DecisionTable table) {
    var at = from.clone();
    boolean open = narrow(alive, at);
    var key = key(alive, at);
    var found = done.get(key);
    if (found == null) {
      found = open ? branch(alive, at, table) : Nodes.leaf(settled(alive, table));
      nodes.mind(done.size());
      done.put(key, found);
    }
    return found;
  }

  private int branch(long[] alive, int[] at, DecisionTable table) {
    int level = nodes.top(at);
    var to = new int[nodes.width(at, level)];
    for (int way = 0; way < to.length; way++) {
      to[way] = diagram(alive.clone(), nodes.follow(at, level, way), table);
    }
    return nodes.node(level, to);
  }

  /** Takes in what is known, forgets what does not matter; false when nothing is open any more. */
  private boolean narrow(long[] alive, int[] at) {
    for (int i = 0; i < at.length; i++) {
      if (Nodes.isLeaf(at[i]) && at[i] != UNTESTED) {
        and(alive, accepted[i][Nodes.value(at[i])]);
        at[i] = UNTESTED;
      }
    }
    if (firstWins) {
      dropLosers(alive, at);
    }
    boolean open = false;
    for (int i = 0; i < at.length; i++) {
      if (at[i] != UNTESTED && within(alive, acceptAll[i])) {
        at[i] = UNTESTED;
      }
      open |= at[i] != UNTESTED;
    }
    return open;
  }

  /** Behind the first rule that matches whatever is still open, none can win. */
  private void dropLosers(long[] alive, int[] at) {
    var certain = alive.clone();
    for (int i = 0; i < at.length; i++) {
      if (at[i] != UNTESTED) {
        and(certain, acceptAll[i]);
      }
    }
    boolean dropped = false;
    for (int word = 0; word < alive.length; word++) {
      if (dropped) {
        alive[word] = 0;
      } else if (certain[word] != 0) {
        long lowest = Long.lowestOneBit(certain[word]);
        alive[word] &= lowest | lowest - 1;
        dropped = true;
      }
    }
  }

  private int settled(long[] alive, DecisionTable table) {
    var rules = alive.clone();
    boolean agreed = bits.settle(codes, rules, 0);
    var results =
        table.results().stream().map(r -> r.read() ? codes[r.slot()] : Domain.ABSENT).toList();
    var fired = new Fired(LongRun.of(rules), !agreed, results);
    var place = places.get(fired);
    if (place == null) {
      place = places.size();
      places.put(fired, place);
    }
    return place;
  }

  private static IntBuffer key(long[] alive, int[] at) {
    var key = new int[2 * alive.length + at.length];
    for (int word = 0; word < alive.length; word++) {
      key[2 * word] = (int) alive[word];
      key[2 * word + 1] = (int) (alive[word] >>> Integer.SIZE);
    }
    System.arraycopy(at, 0, key, 2 * alive.length, at.length);
    return IntBuffer.wrap(key);
  }

  private static void and(long[] into, long[] bits) {
    for (int word = 0; word < into.length; word++) {
      into[word] &= bits[word];
    }
  }

  private static boolean within(long[] bits, long[] others) {
    for (int word = 0; word < bits.length; word++) {
      if ((bits[word] & ~others[word]) != 0) {
        return false;
      }
    }
    return true;
  }
}
