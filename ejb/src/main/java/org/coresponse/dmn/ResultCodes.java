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
    boolean sum = hitPolicy == HitPolicy.COLLECT_SUM;
    this.sums = sum ? new Sums(table, rules) : null;
    for (int i = 0; i < slots.length; i++) {
      var domain = table.results().get(i).domain();
      for (int bit = 0; bit < rules.length; bit++) {
        codes[i][bit] =
            domain.code(
                hitPolicy == HitPolicy.COLLECT_COUNT
                    ? BigDecimal.valueOf(bit + 1L)
                    : table.rules().get(rules[bit] - 1).outputs().get(i));
      }
      codes[i][rules.length] = domain.code(table.outputs().get(i).otherwise());
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
      var of = codes[i];
      int code;
      if (first == CONFLICT) {
        code = Domain.ABSENT;
      } else if (first < 0) {
        code = of[of.length - 1];
      } else if (sums != null) {
        code = sums.code(fired, at, words);
      } else if (hitPolicy == HitPolicy.COLLECT_COUNT) {
        int count = 0;
        for (int word = 0; word < words; word++) {
          count += Long.bitCount(fired[at + word]);
        }
        code = of[count - 1];
      } else {
        code = of[first];
      }
      into[slots[i]] = code;
    }
  }

  long wholeSum(long[] fired, int at, int words) {
    return sums.whole(fired, at, words);
  }
}
