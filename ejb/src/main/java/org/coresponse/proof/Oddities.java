package org.coresponse.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Diagram;
import org.coresponse.protocol.Protocol;

/** Looks for gaps, overlaps, rules that never fire and inputs that never matter. */
final class Oddities {
  private final Enumeration enumeration;
  private final Calm calm;
  private final List<Oddity> found = new ArrayList<>();

  private Oddities(Enumeration enumeration, Calm calm) {
    this.enumeration = enumeration;
    this.calm = calm;
  }

  static List<Oddity> of(Protocol protocol, Enumeration enumeration, Calm calm) {
    var oddities = new Oddities(enumeration, calm);
    protocol.model().tables().forEach(oddities::look);
    var matters = enumeration.help().matters();
    for (var input : protocol.inputs().keySet()) {
      if (!matters.contains(input)) {
        oddities.found.add(
            new Oddity(
                Oddity.Kind.NEVER_MATTERS,
                null,
                List.of(),
                input,
                Map.of(),
                Words.say("oddity.neverMatters", Words.question(input))));
      }
    }
    return List.copyOf(oddities.found);
  }

  private void look(DecisionTable table) {
    var rules = enumeration.rules(table);
    var fired = new HashSet<Integer>();
    rules.outcomes().forEach(fired::addAll);
    if (table.hitPolicy().oneRule() && ProtocolTables.needsRule(table)) {
      gap(table, rules);
    }
    overlaps(table, rules);
    for (var rule : table.rules()) {
      if (!fired.contains(rule.number())) {
        add(
            Oddity.Kind.NEVER_FIRES,
            table,
            List.of(rule.number()),
            Map.of(),
            Words.say("oddity.neverFires", Words.table(table.name()), rule.number()));
      }
    }
  }

  private void gap(DecisionTable table, Diagram<List<Integer>> rules) {
    var none = rules.counts().getOrDefault(List.of(), BigInteger.ZERO);
    if (none.signum() > 0) {
      add(
          Oddity.Kind.GAP,
          table,
          List.of(),
          answers(rules, Set.of(List.of())),
          Words.say("oddity.gap", Words.table(table.name()), none));
    }
  }

  private void overlaps(DecisionTable table, Diagram<List<Integer>> rules) {
    rules
        .counts()
        .forEach(
            (numbers, count) -> {
              if (ProtocolTables.conflict(table, numbers)) {
                add(
                    Oddity.Kind.OVERLAP,
                    table,
                    numbers,
                    answers(rules, Set.of(numbers)),
                    Words.say(
                        "oddity.overlap", Words.table(table.name()), Words.rules(numbers), count));
              }
            });
  }

  /** Those of the calmest such combination that stand out. */
  private Map<String, String> answers(Diagram<List<Integer>> rules, Set<List<Integer>> wanted) {
    var found = rules.nearest(calm.answers(), wanted::contains).orElseThrow();
    var answers = new LinkedHashMap<String, String>();
    calm.telling(found).forEach(input -> answers.put(input, (String) found.get(input)));
    return answers;
  }

  private void add(
      Oddity.Kind kind,
      DecisionTable table,
      List<Integer> rules,
      Map<String, String> answers,
      Sentence words) {
    found.add(new Oddity(kind, table.name(), rules, null, answers, words));
  }
}
