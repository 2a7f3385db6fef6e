package org.coresponse.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a cell accepts: anything ({@code -}), one of several tests, or none of them ({@code
 * not(...)}). Immutable; {@link #toString} writes it as FEEL.
 *
 * @param tests empty for anything
 * @param negated whether it is {@code not(...)}
 */
public record UnaryTests(List<Test> tests, boolean negated) {
  /** The cell {@code -}. */
  public static final UnaryTests ANY = new UnaryTests(List.of(), false);

  /** One test of a list. */
  public sealed interface Test {
    /** TRUE or FALSE, or null where FEEL says null. */
    Boolean accepts(Object value);
  }

  /**
   * The value itself.
   *
   * @param literal of any kind, or null: then only null is accepted
   */
  public record Same(Object literal) implements Test {
    @Override
    public Boolean accepts(Object value) {
      return Kind.same(literal, value);
    }

    @Override
    public String toString() {
      return Kind.feel(literal);
    }
  }

  /**
   * A range of numbers, dates or texts. At least one end is there.
   *
   * @param low null when there is no lower end
   * @param high null when there is no upper end
   */
  public record Range(Object low, boolean lowIncluded, Object high, boolean highIncluded)
      implements Test {
    @Override
    public Boolean accepts(Object value) {
      if (value == null) {
        return null;
      }
      int fromLow = low == null ? 1 : Kind.compare(value, low);
      int fromHigh = high == null ? -1 : Kind.compare(value, high);
      return (fromLow > 0 || lowIncluded && fromLow == 0)
          && (fromHigh < 0 || highIncluded && fromHigh == 0);
    }

    @Override
    public String toString() {
      if (low == null) {
        return (highIncluded ? "<= " : "< ") + Kind.feel(high);
      }
      if (high == null) {
        return (lowIncluded ? ">= " : "> ") + Kind.feel(low);
      }
      return (lowIncluded ? "[" : "(")
          + Kind.feel(low)
          + ".."
          + Kind.feel(high)
          + (highIncluded ? "]" : ")");
    }
  }

  /** Copies the list. */
  public UnaryTests {
    tests = List.copyOf(tests);
  }

  /** Whether it is {@code -}. */
  public boolean any() {
    return tests.isEmpty();
  }

  /**
   * Whether the value is accepted.
   *
   * @param value of the kind of the tests; or null
   */
  public boolean accepts(Object value) {
    return any() || Boolean.TRUE.equals(outcome(value));
  }

  private Boolean outcome(Object value) {
    Boolean found = false;
    for (var test : tests) {
      var one = test.accepts(value);
      if (Boolean.TRUE.equals(one)) {
        return !negated;
      }
      if (one == null) {
        found = null;
      }
    }
    return found == null ? null : negated != found;
  }

  /** The values that are named one by one, accepted or not, in order; null left out. */
  public List<Object> values() {
    var listed = new ArrayList<>();
    for (var test : tests) {
      if (test instanceof Same same && same.literal() != null) {
        listed.add(same.literal());
      }
    }
    return listed;
  }

  /** Whether it is a list of values and nothing else. */
  boolean onlyListed() {
    return !any() && !negated && values().size() == tests.size();
  }

  /** Tells every literal in it that is not null, and whether it is the end of a range. */
  void eachLiteral(Consumer<Object> listed, Consumer<Object> ends) {
    for (var test : tests) {
      if (test instanceof Same same && same.literal() != null) {
        listed.accept(same.literal());
      } else if (test instanceof Range range) {
        if (range.low() != null) {
          ends.accept(range.low());
        }
        if (range.high() != null) {
          ends.accept(range.high());
        }
      }
    }
  }

  @Override
  public String toString() {
    var list = tests.stream().map(Test::toString).collect(Collectors.joining(", "));
    return any() ? "-" : negated ? "not(" + list + ")" : list;
  }
}
