package org.coresponse.dmn;

import java.math.BigDecimal;
import java.util.List;

/** The codes that a table leaves for those that read it, worked out beforehand. */
final class ResultCodes {
  static final int CONFLICT = -2;

  private final HitPolicy hitPolicy;
  private final int[] slots;

  /** By result, then by bit, or by count; the last is for "none". */
  private final int[][] codes;

  private final Sums sums;

  ResultCodes(DecisionTable table, int[] rules) {
    this.hitPolicy = table.hitPolicy();
    this.slots = table.results().stream().mapToInt(Variable::slot).toArray();
    this.codes = new int[slots.length][rules.length + 1];
    this.sums = hitPolicy == HitPolicy.COLLECT_SUM ? new Sums(table, rules) : null;
    for (int i = 0; i < slots.length; i++) {
      var domain = table.results().get(i).domain();
      for (int bit = 0; bit < rules.length; bit++) {
        var output = table.rules().get(rules[bit] - 1).outputs().get(i);
        boolean counts = hitPolicy == HitPolicy.COLLECT_COUNT;
        codes[i][bit] = domain.code(counts ? BigDecimal.valueOf(bit + 1L) : output);
      }
      codes[i][rules.length] = domain.code(otherwise(table, i));
    }
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
