package org.coresponse.dmn;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The sums of a COLLECT SUM table, exact and without allocation: numbers as longs of one scale. */
final class Sums {
  private final long[] addends;
  private final long[] cuts;
  private final int scale;
  private final long unit;

  /**
   * @param rules the numbers of the rules by bit
   * @throws UnreadableModelException if the numbers have too many digits to add exactly
   */
  Sums(DecisionTable table, int[] rules) {
    var numbers =
        Arrays.stream(rules)
            .mapToObj(rule -> (BigDecimal) table.rules().get(rule - 1).outputs().get(0))
            .toList();
    var bounds = table.results().get(0).domain().cuts();
    this.scale =
        Stream.concat(numbers.stream(), bounds.stream())
            .mapToInt(BigDecimal::scale)
            .reduce(0, Math::max);
    try {
      this.addends = numbers.stream().mapToLong(this::scaled).toArray();
      this.cuts = bounds.stream().mapToLong(this::scaled).toArray();
      this.unit = BigDecimal.TEN.pow(scale).longValueExact();
      LongStream.of(addends).map(Math::abs).reduce(0, Math::addExact);
    } catch (ArithmeticException e) {
      throw new UnreadableModelException(Place.table(table.name()), Reason.of("sum.digits"), e);
    }
  }

  private long scaled(BigDecimal number) {
    return number.setScale(scale).unscaledValue().longValueExact();
  }

  /** The sum of the numbers whose bits are set. */
  private long of(long[] fired, int at, int words) {
    long sum = 0;
    for (int word = 0; word < words; word++) {
      for (long left = fired[at + word]; left != 0; left &= left - 1) {
        sum += addends[word * Long.SIZE + Long.numberOfTrailingZeros(left)];
      }
    }
    return sum;
  }

  /** That sum without what is behind the point. */
  long whole(long[] fired, int at, int words) {
    return of(fired, at, words) / unit;
  }

  /** The code of that sum in the domain of the table's result. */
  int code(long[] fired, int at, int words) {
    int found = Arrays.binarySearch(cuts, of(fired, at, words));
    return found >= 0 ? 2 * found + 2 : 2 * (-found - 1) + 1;
  }
}
