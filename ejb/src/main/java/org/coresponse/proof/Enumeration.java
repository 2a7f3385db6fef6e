package org.coresponse.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.coresponse.dmn.Choice;
import org.coresponse.dmn.DecisionModel;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Diagram;
import org.coresponse.dmn.Variable;
import org.coresponse.protocol.Protocol;

/**
 * The first way: exact enumeration, on diagrams of what the compiled tables decide. What it counts
 * are combinations of answers, all of them. For one thread.
 */
final class Enumeration {
  /** Nodes that take seconds, not minutes. */
  static final int LIMIT = 400_000;

  private final ProtocolTables tables;
  private final List<Choice> choices;
  private final Watch watch;
  private final Diagram<HelpSent> help;
  private final Map<String, Diagram<String>> levels = new HashMap<>();
  private final Map<DecisionTable, Diagram<List<Integer>>> rules = new HashMap<>();
  private final Map<String, Diagram<Object>> answers = new HashMap<>();
  private final Map<Way, Diagram<Set<Form.Kept>>> lowered = new HashMap<>();
  private final Alike alike;

  /** A step from one value to another. */
  private record Way(String input, String from, String to) {}

  /**
   * Steps that break an invariant.
   *
   * @param count of combinations, or of steps
   * @param weight how many steps are just like this one, with itself; they are in the count
   * @param input raised; null when none is
   * @param from the value before
   * @param to the value after
   * @param broken true where raising breaks it, over the combinations before, with the input held
   *     at {@code from}
   */
  record Broken(
      BigInteger count,
      int weight,
      String input,
      String from,
      String to,
      Diagram<Boolean> broken) {}

  Enumeration(Protocol protocol, List<Choice> choices, Watch watch) {
    this.tables = ProtocolTables.of(protocol.model());
    this.choices = choices;
    this.watch = watch;
    this.alike = new Alike(protocol.model(), protocol.model().tables());
    watch.mind();
    this.help =
        Diagram.of(
            tables.model(),
            choices,
            tables.help(),
            (decided, conflicting) -> tables.help(decided),
            LIMIT);
  }

  Diagram<HelpSent> help() {
    return help;
  }

  /** The inputs in the order in which the tables read them, with what they allow. */
  static List<Choice> choices(DecisionModel model) {
    var inputs = new LinkedHashSet<Variable>();
    model.tables().forEach(table -> table.columns().forEach(c -> inputs.add(c.variable())));
    inputs.addAll(model.inputs());
    inputs.retainAll(model.inputs());
    return inputs.stream().map(Choice::of).toList();
  }

  List<Choice> choices() {
    return choices;
  }

  BigInteger combinations() {
    return help.combinations();
  }

  /** What goes first, by how many combinations. */
  Map<String, BigInteger> counts() {
    var counts = new TreeMap<String, BigInteger>();
    help.counts()
        .forEach(
            (outcome, count) ->
                counts.merge(
                    outcome.primary() == null ? "-" : outcome.primary().name(),
                    count,
                    BigInteger::add));
    return counts;
  }

  Diagram<String> level(String table) {
    return levels.computeIfAbsent(
        table,
        name -> {
          var of = tables.model().table(name);
          return read(of, (decided, conflicting) -> ProtocolTables.level(of, decided));
        });
  }

  /** The numbers of the rules of a table that decide, or conflict. */
  Diagram<List<Integer>> rules(DecisionTable table) {
    return rules.computeIfAbsent(
        table, absent -> read(table, (decided, conflicting) -> decided.rules(table)));
  }

  private <T> Diagram<T> read(DecisionTable table, Diagram.Reading<T> reading) {
    watch.mind();
    return Diagram.of(tables.model(), choices, List.of(table), reading, LIMIT);
  }

  /** Where a condition holds. */
  Diagram<Boolean> where(Condition condition) {
    watch.mind();
    if (Truth.ofHelpAlone(condition)) {
      return help.map(outcome -> Truth.holds(condition, outcome));
    }
    if (condition instanceof Condition.Answered answered) {
      return answers
          .computeIfAbsent(answered.input(), input -> Diagram.answer(choices, input))
          .map(value -> answered.values().contains(value));
    }
    if (condition instanceof Condition.Gives gives) {
      return level(gives.table()).map(level -> level != null && gives.values().contains(level));
    }
    if (condition instanceof Condition.Not not) {
      return where(not.of()).map(holds -> !holds);
    }
    if (condition instanceof Condition.All all) {
      return all.of().stream()
          .map(this::where)
          .reduce((one, other) -> one.with(other, (a, b) -> a && b))
          .orElseThrow();
    }
    return ((Condition.Any) condition)
        .of().stream()
            .map(this::where)
            .reduce((one, other) -> one.with(other, (a, b) -> a || b))
            .orElseThrow();
  }

  /** Where an invariant is broken, by one answer raised or by none; empty where nowhere. */
  List<Broken> broken(Form form) {
    if (form instanceof Form.Whenever whenever) {
      return broken(where(whenever.when()).with(where(whenever.then()), (a, b) -> a && !b));
    }
    if (form instanceof Form.Decided decided) {
      return broken(undecided(decided));
    }
    return raised((Form.Raising) form);
  }

  private static List<Broken> broken(Diagram<Boolean> where) {
    var count = where.counts().getOrDefault(true, BigInteger.ZERO);
    return count.signum() == 0 ? List.of() : List.of(new Broken(count, 1, null, null, null, where));
  }

  private Diagram<Boolean> undecided(Form.Decided bounds) {
    var wrong = new Condition.Priority(bounds.atLeast(), bounds.atMost());
    var any = help.map(outcome -> outcome.primary() == null || !Truth.holds(wrong, outcome));
    for (var table : tables.ofOneRule()) {
      boolean needsRule = ProtocolTables.needsRule(table);
      var open =
          rules(table)
              .map(rules -> ProtocolTables.conflict(table, rules) || needsRule && rules.isEmpty());
      any = any.with(open, (a, b) -> a || b);
    }
    return any;
  }

  private List<Broken> raised(Form.Raising raising) {
    var broken = new ArrayList<Broken>();
    for (var scale : raising.scales()) {
      for (var input : scale.inputs()) {
        for (var step : alike.steps(input, scale, raising.exceptions())) {
          watch.mind();
          var pairs = step(raising, input, step.from(), step.to());
          var count = pairs.counts().getOrDefault(true, BigInteger.ZERO);
          if (count.signum() > 0) {
            var all = count.multiply(BigInteger.valueOf(step.weight()));
            broken.add(new Broken(all, step.weight(), input, step.from(), step.to(), pairs));
          }
        }
      }
    }
    return broken;
  }

  /** An outcome, and whether an exception excuses the step that leads to it. */
  private record Excused<T>(T outcome, boolean excused) {}

  private Diagram<Boolean> step(Form.Raising raising, String input, String from, String to) {
    var excuse =
        raising.exceptions().stream()
            .filter(e -> e.inputs().contains(input) && e.from().equals(from) && e.to().equals(to))
            .map(exception -> where(exception.where()))
            .reduce((one, other) -> one.with(other, (a, b) -> a || b));
    if (raising.level() != null) {
      return step(
          level(raising.level().table()),
          excuse,
          (before, after) -> Truth.lowered(raising.level(), before, after),
          new Way(input, from, to));
    }
    if (excuse.isPresent()) {
      return step(
          help,
          excuse,
          (before, after) -> Truth.lowered(raising.kept(), before, after),
          new Way(input, from, to));
    }
    return lowered
        .computeIfAbsent(
            new Way(input, from, to), way -> help.changed(input, from, to, Truth::lowered))
        .map(kept -> kept.contains(raising.kept()));
  }

  private static <T> Diagram<Boolean> step(
      Diagram<T> outcomes, Optional<Diagram<Boolean>> excuse, BiPredicate<T, T> lowered, Way way) {
    if (excuse.isEmpty()) {
      return outcomes.changed(way.input(), way.from(), way.to(), lowered::test);
    }
    return outcomes
        .with(excuse.get(), Excused::new)
        .changed(
            way.input(),
            way.from(),
            way.to(),
            (before, after) -> !after.excused() && lowered.test(before.outcome(), after.outcome()));
  }
}
