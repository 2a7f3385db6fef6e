package org.coresponse.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Evaluation;
import org.coresponse.dmn.UnaryTests;
import org.coresponse.dmn.Variable;

/**
 * Why answers lead where they do: those that mattered, and what one other answer would change. A
 * pure function of the protocol's tables. Immutable.
 *
 * @param mattered by input, the answers that the rules behind the outcome speak of; where a rule
 *     takes whatever is left, the answers its table reads of which another would change the
 *     outcome. In the order of the protocol's inputs, {@link #LEVEL} first
 * @param changes what single other answers lead to, those that lead to more protection first
 */
public record Explanation(Map<String, String> mattered, List<Change> changes) {
  /** Stands for all items of the scale where only their level is told. */
  public static final String LEVEL = "suicideRisk";

  private static final String ITEMS = "cssrs";

  /**
   * What the outcome would be with one other answer, all others as they are.
   *
   * @param input the question, or {@link #LEVEL}
   * @param answers the other answers to it that lead there
   * @param then the outcome
   * @param stronger whether it is more urgent, or as urgent and brings an officer or EMS who would
   *     not go otherwise
   */
  public record Change(String input, List<String> answers, Outcome then, boolean stronger) {
    /** Copies the list. */
    public Change {
      answers = List.copyOf(answers);
    }
  }

  /** Copies. */
  public Explanation {
    mattered = Collections.unmodifiableMap(new LinkedHashMap<>(mattered));
    changes = List.copyOf(changes);
  }

  /**
   * With every answer, those to the items of the scale among them: for the clinical lane.
   *
   * @throws AnswerNotAllowedException if the protocol does not allow an answer
   */
  public static Explanation inFull(Protocol protocol, Answers answers) {
    return new Finding(protocol, answers, false).explanation();
  }

  /**
   * With the level in place of the items of the scale: for everyone else. What it says of the level
   * is worked out from the level alone, so that no item can be told from it.
   *
   * @throws AnswerNotAllowedException if the protocol does not allow an answer
   */
  public static Explanation byLevel(Protocol protocol, Answers answers) {
    return new Finding(protocol, answers, true).explanation();
  }

  /** One explanation while it is worked out. */
  private static final class Finding {
    private final Protocol protocol;
    private final Answers answers;
    private final boolean byLevel;
    private final Evaluation decided;
    private final Recommendation found;
    private final Outcome outcome;
    private final Set<String> mattered = new HashSet<>();

    /** Those of which another answer would change the outcome. */
    private final Set<String> moving = new HashSet<>();

    private final List<Change> changes = new ArrayList<>();

    Finding(Protocol protocol, Answers answers, boolean byLevel) {
      protocol.refuseOthers(answers.values());
      this.protocol = protocol;
      this.answers = answers;
      this.byLevel = byLevel;
      this.decided = protocol.model().evaluation();
      this.found = decide();
      this.outcome = Outcome.of(found);
    }

    Explanation explanation() {
      if (byLevel) {
        changeLevel();
      }
      for (var input : protocol.model().inputs()) {
        if (!withheld(input.name())) {
          change(input);
        }
      }
      decide();
      var seen = new HashSet<String>();
      List.of("response", "also", "priority").forEach(table -> follow(table, seen));
      var given = new LinkedHashMap<String, String>();
      if (mattered.contains(LEVEL)) {
        given.put(LEVEL, found.clinicalLevel());
      }
      for (var input : protocol.inputs().keySet()) {
        if (mattered.contains(input)) {
          given.put(input, answers.to(input));
        }
      }
      changes.sort(
          Comparator.comparing((Change change) -> !change.stronger())
              .thenComparing(change -> -change.then().priority()));
      return new Explanation(given, changes);
    }

    private Recommendation decide() {
      for (var input : protocol.model().inputs()) {
        decided.answer(input, answers.to(input.name()));
      }
      decided.decideOrThrow();
      return protocol.recommendation(decided);
    }

    private boolean withheld(String input) {
      return byLevel && input.startsWith(ITEMS);
    }

    /** What the rules that fired speak of, from table to table. */
    private void follow(String name, Set<String> seen) {
      if (!seen.add(name)) {
        return;
      }
      var table = protocol.model().table(name);
      for (var number : decided.rules(table)) {
        var tests = table.rules().get(number - 1).tests();
        var whatever = tests.stream().allMatch(UnaryTests::any);
        for (int column = 0; column < tests.size(); column++) {
          if (whatever || !tests.get(column).any()) {
            read(table.columns().get(column).variable(), whatever, seen);
          }
        }
      }
    }

    private void read(Variable variable, boolean whatever, Set<String> seen) {
      var name = variable.name();
      var input = protocol.inputs().containsKey(name);
      if ((input ? !withheld(name) : byLevel && name.equals(LEVEL))
          && (!whatever || moving.contains(name))) {
        mattered.add(name);
      }
      if (!input) {
        follow(name, seen);
      }
    }

    private void change(Variable input) {
      var thens = new LinkedHashMap<Outcome, List<String>>();
      for (var other : protocol.inputs().get(input.name())) {
        if (!other.equals(answers.to(input.name()))) {
          decide();
          decided.answer(input, other);
          decided.decideOrThrow();
          note(thens, other);
        }
      }
      keep(input.name(), thens);
    }

    private void changeLevel() {
      var level = protocol.model().table(LEVEL);
      var read = readLevel();
      if (read == null) {
        return;
      }
      var thens = new LinkedHashMap<Outcome, List<String>>();
      level.rules().stream()
          .map(rule -> (String) rule.outputs().get(0))
          .distinct()
          .filter(other -> !other.equals(found.clinicalLevel()))
          .forEach(
              other -> {
                decide();
                decided.answer(read.slot(), read.domain().code(other));
                for (var table : protocol.model().tables()) {
                  if (table != level && !decided.decide(table)) {
                    return;
                  }
                }
                note(thens, other);
              });
      keep(LEVEL, thens);
    }

    /** The level as other tables read it; null where none does. */
    private Variable readLevel() {
      return protocol.model().tables().stream()
          .map(DecisionTable::columns)
          .flatMap(List::stream)
          .map(column -> column.variable())
          .filter(variable -> variable.name().equals(LEVEL))
          .findFirst()
          .orElse(null);
    }

    private void note(Map<Outcome, List<String>> thens, String other) {
      var then = Outcome.of(protocol.recommendation(decided));
      if (!then.equals(outcome)) {
        thens.computeIfAbsent(then, o -> new ArrayList<>()).add(other);
      }
    }

    private void keep(String input, Map<Outcome, List<String>> thens) {
      if (!thens.isEmpty()) {
        moving.add(input);
      }
      thens.forEach((then, others) -> changes.add(new Change(input, others, then, stronger(then))));
    }

    private boolean stronger(Outcome then) {
      return then.priority() > outcome.priority()
          || then.priority() == outcome.priority()
              && (brings(then, true) && !brings(outcome, true)
                  || brings(then, false) && !brings(outcome, false));
    }

    private static boolean brings(Outcome outcome, boolean officer) {
      var all = new ArrayList<>(outcome.also());
      all.add(outcome.primary());
      return all.stream()
          .anyMatch(mode -> officer ? mode.bringsOfficer() : mode == ResponseMode.EMS);
    }
  }
}
