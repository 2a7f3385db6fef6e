package org.coresponse.dmn;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The codes that a table leaves for those that read it, worked out beforehand. */
final class ResultCodes {
  static final int CONFLICT = -2;

  private final HitPolicy hitPolicy;
  private final int[] slots;

  /** By result that is read, then by bit, or by count; the last is for "none". */
  private final int[][] codes;

  private final Sums sums;

  ResultCodes(DecisionTable table, int[] rules) {
    this.hitPolicy = table.hitPolicy();
    var results = table.results();
    var read = IntStream.range(0, results.size()).filter(i -> results.get(i).read()).toArray();
    this.slots = Arrays.stream(read).map(i -> results.get(i).slot()).toArray();
    this.codes = Arrays.stream(read).mapToObj(i -> codes(table, rules, i)).toArray(int[][]::new);
    this.sums = hitPolicy == HitPolicy.COLLECT_SUM ? new Sums(table, rules) : null;
  }

  private static int[] codes(DecisionTable table, int[] rules, int result) {
    var domain = table.results().get(result).domain();
    boolean counts = table.hitPolicy() == HitPolicy.COLLECT_COUNT;
    var codes = new int[rules.length + 1];
    for (int bit = 0; bit < rules.length; bit++) {
      var output = table.rules().get(rules[bit] - 1).outputs().get(result);
      codes[bit] = domain.code(counts ? BigDecimal.valueOf(bit + 1L) : output);
    }
    codes[rules.length] = domain.code(otherwise(table, result));
    return codes;
  }

  private static Object otherwise(DecisionTable table, int result) {
    return table.hitPolicy().oneRule()
        ? table.outputs().get(result).otherwise()
        : table.result(List.of());
  }

  /**
   * Leaves the codes of the results.
   *
   * @param first the first bit that fired; negative for none, {@link #CONFLICT} for a conflict
   * @param into by slot
   */
  void leave(int first, int[] into, long[] fired, int at, int words) {
    for (int i = 0; i < slots.length; i++) {
      into[slots[i]] =
          first == CONFLICT
              ? Domain.ABSENT
              : first < 0
                  ? codes[i][codes[i].length - 1]
                  : switch (hitPolicy) {
                    case COLLECT_SUM -> sums.code(fired, at, words);
                    case COLLECT_COUNT -> codes[i][RuleBits.count(fired, at, words) - 1];
                    default -> codes[i][first];
                  };
    }
  }

  long wholeSum(long[] fired, int at, int words) {
    return sums.whole(fired, at, words);
  }
}
