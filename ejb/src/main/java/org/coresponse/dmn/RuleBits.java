package org.coresponse.dmn;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A table as bits: for each class of each column the rules that accept it, a bit each. Bits stand
 * in the order in which rules win (PRIORITY, OUTPUT ORDER, MIN and MAX), else in that of the rules;
 * so the rule that decides is always the first bit. Immutable.
 */
final class RuleBits {
  private final HitPolicy hitPolicy;
  private final int words;
  private final int[] rules;
  private final int[] slots;
  private final int[] starts;
  private final long[] accepted;
  private final long[] every;
  private final int[] sameOutputs;
  private final ResultCodes results;

  RuleBits(DecisionTable table) {
    this.hitPolicy = table.hitPolicy();
    this.rules = inOrder(table);
    this.words = (rules.length + Long.SIZE - 1) / Long.SIZE;
    this.every = bits(rules.length, bit -> true);
    var tested =
        IntStream.range(0, table.columns().size())
            .filter(c -> table.rules().stream().anyMatch(rule -> !rule.tests().get(c).any()))
            .toArray();
    this.slots = Arrays.stream(tested).map(c -> variable(table, c).slot()).toArray();
    this.starts = new int[tested.length];
    int size = 0;
    for (int i = 0; i < tested.length; i++) {
      starts[i] = size;
      size += variable(table, tested[i]).domain().size() * words;
    }
    this.accepted = new long[size];
    for (int i = 0; i < tested.length; i++) {
      int column = tested[i];
      for (int code = 0; code < variable(table, column).domain().size(); code++) {
        int at = code;
        var row = bits(rules.length, bit -> table.accepts(rules[bit], column, at));
        System.arraycopy(row, 0, accepted, starts[i] + code * words, words);
      }
    }
    this.sameOutputs = hitPolicy == HitPolicy.ANY ? sameOutputs(table) : new int[0];
    this.results = new ResultCodes(table, rules);
  }

  int words() {
    return words;
  }

  /** The slots of the variables that any rule tests. */
  int[] tested() {
    return slots.clone();
  }

  /** The rules that accept a code of a variable, by its place in {@link #tested}. */
  long[] accepted(int place, int code) {
    int from = starts[place] + code * words;
    return Arrays.copyOfRange(accepted, from, from + words);
  }

  /** All rules. */
  long[] every() {
    return every.clone();
  }

  /**
   * Decides, and leaves the rules that decide and the codes of the results.
   *
   * @param codes by slot
   * @param fired the rules' bits go here, from {@code at}
   * @return false when rules match together that must not; then all of them are left as fired, and
   *     the result is absent
   */
  boolean decide(int[] codes, long[] fired, int at) {
    if (words == 1) {
      long match = every[0];
      for (int i = 0; i < slots.length; i++) {
        match &= accepted[starts[i] + codes[slots[i]]];
      }
      fired[at] = match;
    } else {
      match(codes, fired, at);
    }
    return settle(codes, fired, at);
  }

  /**
   * Decides by the rules that match, which stand in {@code fired}; leaves and answers as {@link
   * #decide}.
   */
  boolean settle(int[] codes, long[] fired, int at) {
    int first = first(fired, at);
    boolean agreed = true;
    switch (hitPolicy) {
      case FIRST, PRIORITY -> keepOnly(first, fired, at);
      case UNIQUE -> agreed = first < 0 || count(fired, at, words) == 1;
      case ANY -> agreed = first < 0 || allGiveTheSame(first, fired, at);
      default -> {}
    }
    results.leave(agreed ? first : ResultCodes.CONFLICT, codes, fired, at, words);
    return agreed;
  }

  private void match(int[] codes, long[] fired, int at) {
    for (int word = 0; word < words; word++) {
      long match = every[word];
      for (int i = 0; i < slots.length && match != 0; i++) {
        match &= accepted[starts[i] + codes[slots[i]] * words + word];
      }
      fired[at + word] = match;
    }
  }

  private int first(long[] fired, int at) {
    for (int word = 0; word < words; word++) {
      if (fired[at + word] != 0) {
        return word * Long.SIZE + Long.numberOfTrailingZeros(fired[at + word]);
      }
    }
    return -1;
  }

  private void keepOnly(int bit, long[] fired, int at) {
    if (bit >= 0) {
      for (int word = 0; word < words; word++) {
        fired[at + word] = word == bit / Long.SIZE ? 1L << bit : 0;
      }
    }
  }

  static int count(long[] fired, int at, int words) {
    int count = 0;
    for (int word = 0; word < words; word++) {
      count += Long.bitCount(fired[at + word]);
    }
    return count;
  }

  private boolean allGiveTheSame(int first, long[] fired, int at) {
    for (int bit = first + 1; bit < rules.length; bit++) {
      if (isSet(fired, at, bit) && sameOutputs[bit] != sameOutputs[first]) {
        return false;
      }
    }
    return true;
  }

  /** The numbers of the rules that are set, in the order in which the policy gives them. */
  List<Integer> numbers(long[] fired, int at) {
    var numbers =
        IntStream.range(0, rules.length)
            .filter(bit -> isSet(fired, at, bit))
            .map(bit -> rules[bit]);
    return (hitPolicy == HitPolicy.OUTPUT_ORDER ? numbers : numbers.sorted()).boxed().toList();
  }

  /** The number of the first rule that is set, in the order in which rules win; 0 for none. */
  int firstNumber(long[] fired, int at) {
    int bit = first(fired, at);
    return bit < 0 ? 0 : rules[bit];
  }

  long wholeSum(long[] fired, int at) {
    return results.wholeSum(fired, at, words);
  }

  private static boolean isSet(long[] fired, int at, int bit) {
    return (fired[at + bit / Long.SIZE] >>> bit & 1) != 0;
  }

  private static Variable variable(DecisionTable table, int column) {
    return table.columns().get(column).variable();
  }

  private static long[] bits(int count, IntPredicate set) {
    var bits = new long[(count + Long.SIZE - 1) / Long.SIZE];
    for (int bit = 0; bit < count; bit++) {
      if (set.test(bit)) {
        bits[bit / Long.SIZE] |= 1L << bit;
      }
    }
    return bits;
  }

  private static int[] inOrder(DecisionTable table) {
    Comparator<Rule> order =
        switch (table.hitPolicy()) {
          case PRIORITY, OUTPUT_ORDER -> byOutputValues(table.outputs());
          case COLLECT_MIN -> (one, other) -> Kind.compare(only(one), only(other));
          case COLLECT_MAX -> (one, other) -> Kind.compare(only(other), only(one));
          default -> Comparator.comparingInt(Rule::number);
        };
    return table.rules().stream().sorted(order).mapToInt(Rule::number).toArray();
  }

  /** The first output counts most; one without a list does not count. */
  private static Comparator<Rule> byOutputValues(List<Output> outputs) {
    Comparator<Rule> order = (one, other) -> 0;
    for (int i = 0; i < outputs.size(); i++) {
      int output = i;
      order = order.thenComparingInt(rule -> outputs.get(output).rank(rule.outputs().get(output)));
    }
    return order;
  }

  private static Object only(Rule rule) {
    return rule.outputs().get(0);
  }

  /** For each bit the first rule that gives the same outputs. */
  private int[] sameOutputs(DecisionTable table) {
    var all = table.rules();
    return Arrays.stream(rules)
        .map(
            number ->
                IntStream.range(0, all.size())
                    .filter(i -> same(all.get(i).outputs(), all.get(number - 1).outputs()))
                    .findFirst()
                    .getAsInt())
        .toArray();
  }

  private static boolean same(List<Object> one, List<Object> other) {
    return IntStream.range(0, one.size()).allMatch(i -> Kind.same(one.get(i), other.get(i)));
  }
}
