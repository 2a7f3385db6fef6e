package org.coresponse.protocol;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coresponse.dmn.Choice;
import org.coresponse.dmn.DecisionModel;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Variable;

/**
 * What is different between two versions of a protocol: in their words, and in what they make of
 * all combinations of answers.
 *
 * @param inputs those that only one of them asks for: by name, true where it is the newer
 * @param tables the same for tables
 * @param policies tables with another hit policy, by name, both policies
 * @param rules rules added, removed, changed and moved, in the order of the tables
 * @param combinations how many combinations of answers there are, with those only one allows
 * @param changed how many of them have another outcome
 * @param moves from what to what, those that lower something first, then the most
 */
public record ProtocolDiff(
    Map<String, Boolean> inputs,
    Map<String, Boolean> tables,
    Map<String, List<String>> policies,
    List<RuleChange> rules,
    BigInteger combinations,
    BigInteger changed,
    List<OutcomeMove> moves) {
  /** Copies, in order. */
  public ProtocolDiff {
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    policies = Collections.unmodifiableMap(new LinkedHashMap<>(policies));
    rules = List.copyOf(rules);
    moves = List.copyOf(moves);
  }

  /**
   * Compares.
   *
   * @throws org.coresponse.dmn.DiagramTooLargeException if the tables tell too many combinations
   *     apart
   */
  public static ProtocolDiff of(Protocol before, Protocol after) {
    var old = before.model();
    var now = after.model();
    var moves = moves(before, after);
    var same = moves.stream().filter(move -> !isMove(move)).toList();
    var moved = new ArrayList<>(moves);
    moved.removeAll(same);
    moved.sort(
        Comparator.comparing((OutcomeMove move) -> !move.lowers())
            .thenComparing(OutcomeMove::combinations, Comparator.reverseOrder()));
    return new ProtocolDiff(
        onlyOne(
            old.inputs().stream().map(Variable::name).toList(),
            now.inputs().stream().map(Variable::name).toList()),
        onlyOne(names(old), names(now)),
        policies(old, now),
        rules(old, now),
        sum(moves),
        sum(moved),
        moved);
  }

  private static boolean isMove(OutcomeMove move) {
    return move.from() == null ? move.to() != null : !move.from().equals(move.to());
  }

  private static BigInteger sum(List<OutcomeMove> moves) {
    return moves.stream().map(OutcomeMove::combinations).reduce(BigInteger.ZERO, BigInteger::add);
  }

  /** Of every pair of outcomes that some combination has, also of the same. */
  private static List<OutcomeMove> moves(Protocol before, Protocol after) {
    record Pair(Optional<Outcome> from, Optional<Outcome> to) {}
    var choices = choices(before.model(), after.model());
    var pairs = before.outcomes(choices).with(after.outcomes(choices), Pair::new);
    return pairs.counts().entrySet().stream()
        .map(
            entry ->
                new OutcomeMove(
                    entry.getKey().from().orElse(null),
                    entry.getKey().to().orElse(null),
                    entry.getValue(),
                    pairs.witness(entry.getKey()::equals).orElseThrow()))
        .toList();
  }

  /** The inputs of both, in the order in which the tables of the newer read them. */
  private static List<Choice> choices(DecisionModel old, DecisionModel now) {
    var values = new LinkedHashMap<String, LinkedHashSet<Object>>();
    for (var choice : Choice.all(now)) {
      values.put(choice.input(), new LinkedHashSet<>(choice.values()));
    }
    for (var choice : Choice.all(old)) {
      values
          .computeIfAbsent(choice.input(), added -> new LinkedHashSet<>())
          .addAll(choice.values());
    }
    return values.entrySet().stream()
        .map(entry -> new Choice(entry.getKey(), List.copyOf(entry.getValue())))
        .toList();
  }

  private static List<String> names(DecisionModel model) {
    return model.tables().stream().map(DecisionTable::name).toList();
  }

  private static Map<String, Boolean> onlyOne(List<String> old, List<String> now) {
    var only = new LinkedHashMap<String, Boolean>();
    now.stream().filter(name -> !old.contains(name)).forEach(name -> only.put(name, true));
    old.stream().filter(name -> !now.contains(name)).forEach(name -> only.put(name, false));
    return only;
  }

  private static Map<String, List<String>> policies(DecisionModel old, DecisionModel now) {
    var policies = new LinkedHashMap<String, List<String>>();
    for (var table : now.tables()) {
      if (names(old).contains(table.name())) {
        var was = old.table(table.name()).hitPolicy();
        if (was != table.hitPolicy()) {
          policies.put(table.name(), List.of(was.toString(), table.hitPolicy().toString()));
        }
      }
    }
    return policies;
  }

  private static List<RuleChange> rules(DecisionModel old, DecisionModel now) {
    var changes = new ArrayList<RuleChange>();
    for (var table : now.tables()) {
      if (names(old).contains(table.name())) {
        changes.addAll(new RuleChanges(old.table(table.name()), table).all());
      } else {
        RuleChanges.texts(table)
            .forEach(
                rule ->
                    changes.add(new RuleChange(RuleChangeKind.ADDED, table.name(), null, rule)));
      }
    }
    for (var table : old.tables()) {
      if (!names(now).contains(table.name())) {
        RuleChanges.texts(table)
            .forEach(
                rule ->
                    changes.add(new RuleChange(RuleChangeKind.REMOVED, table.name(), rule, null)));
      }
    }
    return changes;
  }
}
