package org.coresponse.proof;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Domain;
import org.coresponse.dmn.HitPolicy;
import org.coresponse.dmn.Rule;

/**
 * The rules of a table, as they are written, in the solver. They bind what the table gives where
 * the literal {@code chosen} is true, so that another table can take its place.
 */
final class TableEncoding {
  private final Gates gates;
  private final Copy copy;
  private final DecisionTable table;
  private final int chosen;
  private final Copy.TableSignals gives;

  /** A table that the solver's encoding cannot hold. */
  static final class TooManySums extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySums(DecisionTable table) {
      super(table.name());
    }
  }

  /** What the table gives is not among what was foreseen. */
  static final class Unforeseen extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  TableEncoding(Gates gates, Copy copy, DecisionTable table, int chosen) {
    this.gates = gates;
    this.copy = copy;
    this.table = table;
    this.chosen = chosen;
    this.gives = copy.of(table);
  }

  void encode() {
    switch (table.hitPolicy()) {
      case FIRST, PRIORITY, COLLECT_MIN, COLLECT_MAX -> firstOf(inOrder(), -gates.yes);
      case UNIQUE, ANY -> firstOf(inOrder(), conflict());
      case RULE_ORDER, OUTPUT_ORDER, COLLECT -> collect();
      case COLLECT_SUM, COLLECT_COUNT -> add();
    }
  }

  /** Whether a rule accepts the answers. */
  private int matches(Rule rule) {
    var cells = new ArrayList<Integer>();
    for (int column = 0; column < table.columns().size(); column++) {
      if (!rule.tests().get(column).any()) {
        cells.add(copy.is(table.columns().get(column).variable(), accepted(rule.number(), column)));
      }
    }
    return gates.and(cells.stream().mapToInt(Integer::intValue).toArray());
  }

  private Set<Integer> accepted(int rule, int column) {
    var accepted = new HashSet<Integer>();
    int size = table.columns().get(column).variable().domain().size();
    for (int code = Domain.ABSENT; code < size; code++) {
      if (table.accepts(rule, column, code)) {
        accepted.add(code);
      }
    }
    return accepted;
  }

  /** The rules in the order in which they win. */
  private List<Rule> inOrder() {
    Comparator<Rule> order =
        switch (table.hitPolicy()) {
          case PRIORITY -> byOutputValues();
          case COLLECT_MIN -> Comparator.comparing(TableEncoding::only);
          case COLLECT_MAX -> Comparator.comparing(TableEncoding::only).reversed();
          default -> Comparator.comparingInt(Rule::number);
        };
    return table.rules().stream().sorted(order).toList();
  }

  private Comparator<Rule> byOutputValues() {
    Comparator<Rule> order = (one, other) -> 0;
    for (int i = 0; i < table.outputs().size(); i++) {
      int output = i;
      var list = table.outputs().get(i).values().stream().map(ProtocolTables::plain).toList();
      order =
          order.thenComparingInt(
              rule -> {
                int place = list.indexOf(ProtocolTables.plain(rule.outputs().get(output)));
                return place < 0 ? list.size() : place;
              });
    }
    return order;
  }

  @SuppressWarnings("unchecked") // the outputs of one column are of one kind, which has an order
  private static Comparable<Object> only(Rule rule) {
    return (Comparable<Object>) rule.outputs().get(0);
  }

  private void firstOf(List<Rule> rules, int conflict) {
    int earlier = -gates.yes;
    for (var rule : rules) {
      int matches = matches(rule);
      int decides = gates.and(matches, -earlier, -conflict);
      for (int i = 0; i < gives.outputs().size(); i++) {
        gives(i, decides, rule.outputs().get(i));
      }
      earlier = gates.or(earlier, matches);
    }
    for (int i = 0; i < gives.outputs().size(); i++) {
      var otherwise =
          table.hitPolicy().oneRule()
              ? table.outputs().get(i).otherwise()
              : table.result(List.of());
      gives(i, -earlier, otherwise);
      gives(i, conflict, null);
    }
    equal(gives.open(), -earlier);
    equal(gives.conflict(), conflict);
  }

  /** Whether rules match together that must not: any two, or two that give different outputs. */
  private int conflict() {
    var groups = new LinkedHashMap<Object, List<Integer>>();
    for (var rule : table.rules()) {
      Object group =
          table.hitPolicy() == HitPolicy.ANY
              ? ProtocolTables.plain(table, rule.number())
              : rule.number();
      groups.computeIfAbsent(group, absent -> new ArrayList<>()).add(matches(rule));
    }
    int earlier = -gates.yes;
    int conflict = -gates.yes;
    for (var group : groups.values()) {
      int matches = gates.or(group);
      conflict = gates.or(conflict, gates.and(earlier, matches));
      earlier = gates.or(earlier, matches);
    }
    return conflict;
  }

  private void collect() {
    var matching = new LinkedHashMap<Object, List<Integer>>();
    gives.collected().keySet().forEach(value -> matching.put(value, new ArrayList<>()));
    for (var rule : table.rules()) {
      var into = matching.get(ProtocolTables.plain(rule.outputs().get(0)));
      if (into == null) {
        throw new Unforeseen();
      }
      into.add(matches(rule));
    }
    matching.forEach((value, rules) -> equal(gives.collected().get(value), gates.or(rules)));
    equal(gives.open(), -gates.or(matching.values().stream().flatMap(List::stream).toList()));
    equal(gives.conflict(), -gates.yes);
  }

  private void add() {
    Map<BigDecimal, Integer> sums = new TreeMap<>(Map.of(BigDecimal.ZERO, gates.yes));
    var all = new ArrayList<Integer>();
    for (var apart : apart(table)) {
      var matching = new LinkedHashMap<Rule, Integer>();
      apart.forEach(rule -> matching.put(rule, matches(rule)));
      all.addAll(matching.values());
      int none = -gates.or(List.copyOf(matching.values()));
      var next = new TreeMap<BigDecimal, List<Integer>>();
      sums.forEach(
          (sum, literal) -> {
            next.computeIfAbsent(sum, s -> new ArrayList<>()).add(gates.and(literal, none));
            matching.forEach(
                (rule, matches) ->
                    next.computeIfAbsent(plus(sum, rule), s -> new ArrayList<>())
                        .add(gates.and(literal, matches)));
          });
      sums = new TreeMap<>();
      for (var sum : next.entrySet()) {
        sums.put(sum.getKey(), gates.or(sum.getValue()));
      }
    }
    int any = gates.or(all);
    sums.forEach((sum, literal) -> gives(0, gates.and(any, literal), sum));
    gives(0, -any, table.result(List.of()));
    equal(gives.open(), -any);
    equal(gives.conflict(), -gates.yes);
  }

  /** The rules in groups of which no two can match together, so that one of each is added. */
  private static List<List<Rule>> apart(DecisionTable table) {
    var groups = new ArrayList<List<Rule>>();
    for (var rule : table.rules()) {
      groups.stream()
          .filter(group -> group.stream().noneMatch(o -> table.overlap(rule.number(), o.number())))
          .findFirst()
          .orElseGet(
              () -> {
                groups.add(new ArrayList<>());
                return groups.get(groups.size() - 1);
              })
          .add(rule);
    }
    return groups;
  }

  private BigDecimal plus(BigDecimal sum, Rule rule) {
    return (BigDecimal) ProtocolTables.plain(sum.add(addend(table, rule)));
  }

  private static BigDecimal addend(DecisionTable table, Rule rule) {
    return table.hitPolicy() == HitPolicy.COLLECT_COUNT
        ? BigDecimal.ONE
        : (BigDecimal) rule.outputs().get(0);
  }

  /**
   * What the outputs of such a table can add up to.
   *
   * @throws TooManySums if there are more
   */
  static Set<Object> sums(DecisionTable table, int most) {
    var sums = new LinkedHashSet<Object>();
    sums.add(BigDecimal.ZERO);
    for (var apart : apart(table)) {
      for (var sum : List.copyOf(sums)) {
        for (var rule : apart) {
          sums.add(ProtocolTables.plain(((BigDecimal) sum).add(addend(table, rule))));
        }
      }
      if (sums.size() > most) {
        throw new TooManySums(table);
      }
    }
    return sums;
  }

  private void gives(int output, int where, Object value) {
    int is = gives.outputs().get(output).is(ProtocolTables.plain(value));
    if (is == -gates.yes && where != -gates.yes) {
      throw new Unforeseen();
    }
    gates.clause(-chosen, -where, is);
  }

  private void equal(int one, int other) {
    gates.clause(-chosen, -one, other);
    gates.clause(-chosen, one, -other);
  }
}
