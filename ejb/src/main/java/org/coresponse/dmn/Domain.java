package org.coresponse.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The classes of values that the tables of a file tell apart, each with a code. Every value is in
 * exactly one class, and no cell of the file accepts one value of a class and not another.
 *
 * <p>Code 0 is {@link #ABSENT}. Listed values (texts, booleans) follow one by one, the declared
 * first and in their order, then those only cells speak of, then {@link #other}: every value not
 * listed. Values with an order (numbers, dates, and texts that some cell compares) are cut at the
 * literals of the file instead: below the first, the first, between the first and the second, and
 * so on to above the last.
 *
 * <p>Immutable.
 */
public final class Domain {
  /** The code of null, of an answer not given, and of a value of another kind. */
  public static final int ABSENT = 0;

  private final Kind kind;
  private final List<UnaryTests> declared;
  private final boolean cut;
  private final Object[] literals;
  private final Map<Object, Integer> codes;
  private final Object[] examples;

  /**
   * @param kind null when no cell tests the value: then there is one class beside absent
   * @param declared lists of allowed values, every one of which holds; empty when none is declared
   * @param listed the literals that are values of their own, in order
   * @param ends the literals that are ends of ranges
   */
  Domain(Kind kind, List<UnaryTests> declared, List<Object> listed, List<Object> ends) {
    this.kind = kind;
    this.declared = List.copyOf(declared);
    this.cut = kind == Kind.NUMBER || kind == Kind.DATE || !ends.isEmpty();
    var distinct = new ArrayList<>();
    if (cut) {
      var sorted = new TreeSet<>(Kind::compare);
      sorted.addAll(listed);
      sorted.addAll(ends);
      distinct.addAll(sorted);
    } else {
      listed.stream().distinct().forEach(distinct::add);
      if (kind == Kind.BOOLEAN) {
        List.of(false, true).stream().filter(b -> !distinct.contains(b)).forEach(distinct::add);
      }
    }
    this.literals = distinct.toArray();
    this.codes = new HashMap<>();
    for (int i = 0; !cut && i < literals.length; i++) {
      codes.put(literals[i], i + 1);
    }
    this.examples = IntStream.range(0, size()).mapToObj(this::find).toArray();
  }

  /** The kind of the values; null when no table tests any. */
  public Kind kind() {
    return kind;
  }

  /** How many codes there are, from 0; absent and other are among them. */
  public int size() {
    return (cut ? 2 * literals.length + 1 : literals.length + 1) + 1;
  }

  /** The code of values that are not listed; -1 where there are none, because values are cut. */
  public int other() {
    return cut ? -1 : literals.length + 1;
  }

  /** The code of a value. */
  public int code(Object value) {
    if (kind == null) {
      return value == null ? ABSENT : other();
    }
    var plain = kind.valueOf(value);
    if (plain == null) {
      return ABSENT;
    }
    if (!cut) {
      return codes.getOrDefault(plain, other());
    }
    int found = Arrays.binarySearch(literals, plain, Kind::compare);
    return found >= 0 ? 2 * found + 2 : 2 * (-found - 1) + 1;
  }

  /**
   * A value of that class: the value itself where there is only one.
   *
   * @return null for absent, and for a class that no value is in, such as between two days that
   *     follow each other
   */
  public Object example(int code) {
    return examples[code];
  }

  /** Whether any value is in that class. */
  public boolean possible(int code) {
    return code == ABSENT || example(code) != null;
  }

  /** Whether allowed values are declared. */
  public boolean declared() {
    return !declared.isEmpty();
  }

  /**
   * Whether the values of that class may be given: those the file declares; without a declaration
   * every value but null.
   */
  public boolean allowed(int code) {
    var value = example(code);
    return declared.isEmpty()
        ? value != null
        : (value != null || code == ABSENT)
            && declared.stream().allMatch(list -> list.accepts(value));
  }

  /** The codes of the values that may be given, in order. */
  public int[] allowed() {
    var codes = new ArrayList<Integer>();
    for (int code = 0; code < size(); code++) {
      if (allowed(code)) {
        codes.add(code);
      }
    }
    return codes.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The class in words of FEEL, such as {@code "YES"}, {@code < 18} or {@code (18..65)}. */
  public String feel(int code) {
    if (code == ABSENT) {
      return "null";
    }
    if (!cut) {
      return code == other() ? new UnaryTests(sames(), true).toString() : same(code - 1).toString();
    }
    int at = (code - 1) / 2;
    if (code % 2 == 0) {
      return same(at).toString();
    }
    var low = at == 0 ? null : literals[at - 1];
    var high = at == literals.length ? null : literals[at];
    return low == null && high == null
        ? "not(null)"
        : new UnaryTests.Range(low, false, high, false).toString();
  }

  /** The numbers at which values are cut, ascending. */
  List<BigDecimal> cuts() {
    return Arrays.stream(literals).map(BigDecimal.class::cast).toList();
  }

  private UnaryTests.Same same(int literal) {
    return new UnaryTests.Same(literals[literal]);
  }

  private List<UnaryTests.Test> sames() {
    return literals.length == 0
        ? List.of(new UnaryTests.Same(null))
        : Arrays.stream(literals).<UnaryTests.Test>map(UnaryTests.Same::new).toList();
  }

  private String unlisted() {
    var text = "?";
    while (codes.containsKey(text)) {
      text += "?";
    }
    return text;
  }

  /** What {@link #example} tells. */
  private Object find(int code) {
    if (code == ABSENT || code == other() && kind == Kind.BOOLEAN) {
      return null;
    }
    if (!cut) {
      return code == other() ? unlisted() : literals[code - 1];
    }
    int at = (code - 1) / 2;
    if (code % 2 == 0) {
      return literals[at];
    }
    var example =
        between(at == 0 ? null : literals[at - 1], at == literals.length ? null : literals[at]);
    return example != null && code(example) == code ? example : null;
  }

  private Object between(Object low, Object high) {
    return switch (kind) {
      case NUMBER -> between((BigDecimal) low, (BigDecimal) high);
      case DATE -> low != null ? ((LocalDate) low).plusDays(1) : before((LocalDate) high);
      case TEXT -> low == null ? "" : low + "\0";
      case BOOLEAN -> null;
    };
  }

  private static LocalDate before(LocalDate high) {
    return high == null ? LocalDate.EPOCH : high.minusDays(1);
  }

  private static BigDecimal between(BigDecimal low, BigDecimal high) {
    if (low == null) {
      return high == null ? BigDecimal.ZERO : high.subtract(BigDecimal.ONE);
    }
    return high == null
        ? low.add(BigDecimal.ONE)
        : low.add(high).multiply(new BigDecimal("0.5")).stripTrailingZeros();
  }
}
