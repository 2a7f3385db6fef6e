package org.coresponse.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Diagram;

/**
 * Finds the rule to look at first: of all rules of all tables, the one whose combinations are most
 * nearly those that break the invariant. That is counted over all combinations, not guessed from
 * one example: of {@code b} broken, {@code d} that a rule decides and {@code bd} that are both, it
 * has the greatest {@code 2 bd / (b + d)}. Of several the one of the table that reads most, since a
 * table that reads one other only says in other words what that decided. Where answers are raised,
 * both what a rule decides before the step and what it decides after it are looked at.
 */
final class Blaming {
  private final List<DecisionTable> tables;
  private final Enumeration enumeration;

  Blaming(List<DecisionTable> tables, Enumeration enumeration) {
    this.tables =
        tables.stream()
            .sorted(Comparator.comparing((DecisionTable t) -> t.columns().size()).reversed())
            .toList();
    this.enumeration = enumeration;
  }

  Blame blame(List<Enumeration.Broken> broken) {
    Blame best = null;
    var bestFit = Fit.NONE;
    for (var table : tables) {
      for (var tally : tallies(broken, enumeration.rules(table))) {
        for (int rule = 0; rule <= table.rules().size(); rule++) {
          var fit = tally.fit(rule);
          if (fit.compareTo(bestFit) > 0) {
            bestFit = fit;
            best = new Blame(table.name(), rule, words(table, rule, fit));
          }
        }
      }
    }
    return best;
  }

  /** After the step, and before it. */
  private static List<Tally> tallies(
      List<Enumeration.Broken> broken, Diagram<List<Integer>> rules) {
    var before = new Tally();
    var after = new Tally();
    for (var each : broken) {
      if (each.input() == null) {
        after.add(each, rules);
      } else {
        before.add(each, rules.given(each.input(), each.from()));
        after.add(each, rules.changed(each.input(), each.from(), each.to(), (b, a) -> a));
      }
    }
    return List.of(after, before);
  }

  private static Sentence words(DecisionTable table, int rule, Fit fit) {
    return rule == 0
        ? Words.say("blame.missing", Words.table(table.name()))
        : Words.say(
            "blame.decides",
            BigInteger.valueOf(rule),
            Words.table(table.name()),
            fit.both(),
            fit.broken(),
            fit.decided().subtract(fit.both()));
  }

  /** How nearly what a rule decides is what is broken. */
  private record Fit(BigInteger broken, BigInteger decided, BigInteger both)
      implements Comparable<Fit> {
    static final Fit NONE = new Fit(BigInteger.ONE, BigInteger.ONE, BigInteger.ZERO);

    @Override
    public int compareTo(Fit other) {
      return both.multiply(other.broken.add(other.decided))
          .compareTo(other.both.multiply(broken.add(decided)));
    }
  }

  /** Counts what rules decide, and what of it is broken. 0 stands for no rule. */
  private static final class Tally {
    private final Map<Integer, BigInteger> decided = new LinkedHashMap<>();
    private final Map<Integer, BigInteger> both = new LinkedHashMap<>();
    private BigInteger broken = BigInteger.ZERO;

    private record Seen(boolean broken, List<Integer> rules) {}

    void add(Enumeration.Broken where, Diagram<List<Integer>> rules) {
      where
          .broken()
          .with(rules, Seen::new)
          .counts()
          .forEach((seen, count) -> add(seen, count.multiply(BigInteger.valueOf(where.weight()))));
    }

    private void add(Seen seen, BigInteger count) {
      var numbers = new ArrayList<>(seen.rules());
      if (numbers.isEmpty()) {
        numbers.add(0);
      }
      numbers.forEach(rule -> decided.merge(rule, count, BigInteger::add));
      if (seen.broken()) {
        broken = broken.add(count);
        numbers.forEach(rule -> both.merge(rule, count, BigInteger::add));
      }
    }

    Fit fit(int rule) {
      return broken.signum() == 0
          ? Fit.NONE
          : new Fit(
              broken,
              decided.getOrDefault(rule, BigInteger.ZERO),
              both.getOrDefault(rule, BigInteger.ZERO));
    }
  }
}
