package org.coresponse.dmn;

import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A decision table, as read and compiled. Immutable. */
public final class DecisionTable {
  private final String id;
  private final String name;
  private final int index;
  private final HitPolicy hitPolicy;
  private final List<Column> columns;
  private final List<Output> outputs;
  private final List<Rule> rules;
  private final List<Variable> results;
  private final RuleBits bits;

  DecisionTable(
      String id,
      String name,
      int index,
      HitPolicy hitPolicy,
      List<Column> columns,
      List<Output> outputs,
      List<Rule> rules,
      List<Variable> results) {
    this.id = id;
    this.name = name;
    this.index = index;
    this.hitPolicy = hitPolicy;
    this.columns = List.copyOf(columns);
    this.outputs = List.copyOf(outputs);
    this.rules = List.copyOf(rules);
    this.results = List.copyOf(results);
    this.bits = new RuleBits(this);
  }

  /** As the file has it; may be empty. */
  public String id() {
    return id;
  }

  /** The name of the decision. */
  public String name() {
    return name;
  }

  /** Its place in the order in which the tables run, from 0. */
  public int index() {
    return index;
  }

  public HitPolicy hitPolicy() {
    return hitPolicy;
  }

  public List<Column> columns() {
    return columns;
  }

  public List<Output> outputs() {
    return outputs;
  }

  /** The rules; number 1 is at index 0. */
  public List<Rule> rules() {
    return rules;
  }

  /**
   * What other tables can read of it: one for each output, or one where outputs are summed up;
   * empty where it gives a list.
   */
  public List<Variable> results() {
    return results;
  }

  /**
   * Whether a rule accepts the values of a class.
   *
   * @param rule its number, from 1
   * @param column its place, from 0
   * @param code a code of the domain of the column's variable
   */
  public boolean accepts(int rule, int column, int code) {
    var domain = columns.get(column).variable().domain();
    var tests = rules.get(rule - 1).tests().get(column);
    return tests.any() || domain.possible(code) && tests.accepts(domain.example(code));
  }

  /** Whether two rules accept something together, whatever the values, declared or not. */
  public boolean overlap(int rule, int other) {
    for (int column = 0; column < columns.size(); column++) {
      boolean meet = false;
      for (int code = 0; code < columns.get(column).variable().domain().size(); code++) {
        meet |= accepts(rule, column, code) && accepts(other, column, code);
      }
      if (!meet) {
        return false;
      }
    }
    return true;
  }

  /**
   * The result when those rules decide: a value, or with several outputs a map of values by the
   * name of the output; with hit policies of many rules a list of these, in the order given, or one
   * number. When none decide, the default output, or else null, an empty list, or a count of 0.
   *
   * @param deciding numbers of rules, in the order of {@link Evaluation#rules}
   */
  public Object result(List<Integer> deciding) {
    if (deciding.isEmpty()) {
      var otherwise = outputs.stream().map(Output::otherwise).collect(toList());
      boolean any = otherwise.stream().anyMatch(Objects::nonNull);
      return any ? given(otherwise) : nothing();
    }
    var each = deciding.stream().map(rule -> rules.get(rule - 1).outputs()).toList();
    return switch (hitPolicy) {
      case UNIQUE, ANY, PRIORITY, FIRST -> given(each.get(0));
      case RULE_ORDER, OUTPUT_ORDER, COLLECT ->
          Collections.unmodifiableList(each.stream().map(this::given).collect(toList()));
      case COLLECT_SUM -> first(each).map(BigDecimal.class::cast).reduce(BigDecimal::add).get();
      case COLLECT_MIN -> first(each).min(Kind::compare).get();
      case COLLECT_MAX -> first(each).max(Kind::compare).get();
      case COLLECT_COUNT -> BigDecimal.valueOf(each.size());
    };
  }

  /** What DMN's engines give when nothing matches and nothing stands in for it. */
  private Object nothing() {
    if (hitPolicy == HitPolicy.COLLECT_COUNT) {
      return BigDecimal.ZERO;
    }
    return hitPolicy.givesList() ? List.of() : null;
  }

  private static Stream<Object> first(List<List<Object>> outputs) {
    return outputs.stream().map(each -> each.get(0));
  }

  /** One value, or several by the name of the output. */
  private Object given(List<Object> values) {
    if (outputs.size() == 1) {
      return values.get(0);
    }
    var named = new LinkedHashMap<String, Object>();
    for (int i = 0; i < values.size(); i++) {
      named.put(outputs.get(i).name(), values.get(i));
    }
    return Collections.unmodifiableMap(named);
  }

  RuleBits bits() {
    return bits;
  }

  @Override
  public String toString() {
    return name;
  }
}
