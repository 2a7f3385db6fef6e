package org.coresponse.proof;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coresponse.dmn.Diagram;
import org.coresponse.protocol.Protocol;

/** Makes of what the enumeration found broken what people can read. */
final class Examples {
  private final Protocol protocol;
  private final ProtocolTables tables;
  private final Calm calm;

  Examples(Protocol protocol, Calm calm) {
    this.protocol = protocol;
    this.tables = ProtocolTables.of(protocol.model());
    this.calm = calm;
  }

  /** The plainest of all that is broken; of several as plain, of what is broken most often. */
  CounterExample plainest(List<Enumeration.Broken> broken) {
    return broken.stream()
        .sorted(Comparator.comparing(Enumeration.Broken::count).reversed())
        .map(this::example)
        .min(Comparator.comparingInt(example -> example.telling().size()))
        .orElseThrow();
  }

  private CounterExample example(Enumeration.Broken broken) {
    var found = broken.broken().nearest(calm.answers(), breaks -> breaks).orElseThrow();
    var outcome = outcome(found);
    if (broken.input() == null) {
      var telling = calm.telling(found);
      return new CounterExample(
          shown(found),
          telling,
          null,
          null,
          outcome,
          null,
          Words.say("plain", Words.answers(telling, shown(found)), Words.sent(outcome)));
    }
    var after = new LinkedHashMap<>(found);
    after.put(broken.input(), broken.to());
    var raised = outcome(after);
    var telling = calm.telling(found, broken.input());
    var others = telling.stream().filter(input -> !input.equals(broken.input())).toList();
    return new CounterExample(
        shown(found),
        telling,
        broken.input(),
        broken.to(),
        outcome,
        raised,
        Words.say(
            "raised",
            Words.answers(others, shown(found)),
            Words.question(broken.input()),
            Words.value(broken.from()),
            Words.value(broken.to()),
            Words.sent(outcome),
            Words.sent(raised)));
  }

  /**
   * One that is not answered as it may be.
   *
   * @param input null for any
   */
  CounterExample outsider(Diagram<OutsideWays.Standing> standings, String input) {
    var found =
        standings
            .nearest(calm.answers(), standing -> standing == OutsideWays.Standing.WEAKER)
            .orElseThrow();
    var shown = shown(found);
    var telling = input == null ? calm.telling(shown) : calm.telling(shown, input);
    var outcome = outcome(found);
    return new CounterExample(
        shown,
        telling,
        null,
        null,
        outcome,
        null,
        Words.say("outsider", Words.answers(telling, shown), Words.sent(outcome)));
  }

  /** In the order of the protocol. */
  private Map<String, String> shown(Map<String, ?> answers) {
    var shown = new LinkedHashMap<String, String>();
    protocol
        .inputs()
        .forEach(
            (input, allowed) -> {
              var value = answers.get(input);
              shown.put(
                  input,
                  value == null || allowed.contains(value)
                      ? (String) value
                      : CounterExample.OUTSIDE);
            });
    return shown;
  }

  private HelpSent outcome(Map<String, ?> answers) {
    var decided = protocol.model().evaluation();
    for (var input : protocol.model().inputs()) {
      decided.answer(input, answers.get(input.name()));
    }
    int conflict = decided.decide();
    var help = tables.help(decided);
    var levels = new LinkedHashMap<String, String>();
    String undecided = null;
    for (var table : tables.ofOneRule()) {
      if (InvariantFit.level(table) && ProtocolTables.level(table, decided) != null) {
        levels.put(table.name(), ProtocolTables.level(table, decided));
      }
      if (undecided == null && ProtocolTables.needsRule(table) && decided.rule(table) == 0) {
        undecided = table.name();
      }
    }
    return new HelpSent(
        help.primary(),
        help.sent(),
        help.priority(),
        levels,
        undecided,
        conflict < 0 ? null : protocol.model().tables().get(conflict).name());
  }
}
