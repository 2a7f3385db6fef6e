package org.coresponse.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Kind;
import org.coresponse.protocol.Protocol;

/** Looks for what an invariant speaks of and a protocol does not have. */
final class InvariantFit {
  private final Protocol protocol;
  private final String id;
  private final List<InvariantFlaw> flaws = new ArrayList<>();

  InvariantFit(Protocol protocol, String id) {
    this.protocol = protocol;
    this.id = id;
  }

  List<InvariantFlaw> flaws(Form form) {
    if (form instanceof Form.Whenever whenever) {
      condition(whenever.when(), id + ".when");
      condition(whenever.then(), id + ".then");
    } else if (form instanceof Form.Raising raising) {
      for (int i = 0; i < raising.scales().size(); i++) {
        var scale = raising.scales().get(i);
        var where = id + ".raising[" + i + "]";
        for (var input : scale.inputs()) {
          scale.steps().forEach(step -> answer(input, step, where));
        }
      }
      if (raising.level() != null) {
        table(raising.level().table(), raising.level().order(), id + ".level");
      }
      for (int i = 0; i < raising.exceptions().size(); i++) {
        var exception = raising.exceptions().get(i);
        var where = id + ".except[" + i + "]";
        for (var input : exception.inputs()) {
          answer(input, List.of(exception.from(), exception.to()), where);
        }
        condition(exception.where(), where + ".where");
      }
    }
    return List.copyOf(flaws);
  }

  private void condition(Condition condition, String where) {
    if (condition instanceof Condition.Answered answered) {
      answer(answered.input(), answered.values(), where);
    } else if (condition instanceof Condition.Gives gives) {
      table(gives.table(), gives.values(), where);
    } else if (condition instanceof Condition.All all) {
      each(all.of(), where + ".all");
    } else if (condition instanceof Condition.Any any) {
      each(any.of(), where + ".any");
    } else if (condition instanceof Condition.Not not) {
      condition(not.of(), where + ".not");
    }
  }

  private void each(List<Condition> conditions, String where) {
    for (int i = 0; i < conditions.size(); i++) {
      condition(conditions.get(i), where + "[" + i + "]");
    }
  }

  private void answer(String input, List<String> values, String where) {
    var allowed = protocol.inputs().get(input);
    if (allowed == null) {
      add(
          where,
          InvariantFlaw.Problem.NO_SUCH_INPUT,
          input,
          List.copyOf(protocol.inputs().keySet()));
    } else {
      refuseOthers(values, allowed, where);
    }
  }

  private void table(String name, List<String> values, String where) {
    var levels = protocol.model().tables().stream().filter(InvariantFit::level).toList();
    var found = levels.stream().filter(table -> table.name().equals(name)).findFirst();
    if (found.isEmpty()) {
      var names = levels.stream().map(DecisionTable::name).toList();
      add(where, InvariantFlaw.Problem.NO_SUCH_TABLE, name, names);
    } else {
      refuseOthers(values, given(found.get()), where);
    }
  }

  /** Whether the table gives one text. */
  static boolean level(DecisionTable table) {
    return table.hitPolicy().oneRule()
        && table.outputs().size() == 1
        && table.outputs().get(0).kind() == Kind.TEXT;
  }

  /** What the table can give, as declared and as its rules say. */
  private static List<String> given(DecisionTable table) {
    var given = new LinkedHashSet<String>();
    table.results().stream()
        .filter(result -> result.domain().kind() == Kind.TEXT)
        .forEach(
            result -> {
              for (int code : result.domain().allowed()) {
                given.add((String) result.domain().example(code));
              }
            });
    table.outputs().get(0).values().forEach(value -> given.add((String) value));
    table.rules().forEach(rule -> given.add((String) rule.outputs().get(0)));
    given.remove(null);
    return List.copyOf(given);
  }

  private void refuseOthers(List<String> values, List<String> allowed, String where) {
    for (var value : values) {
      if (!allowed.contains(value)) {
        add(where, InvariantFlaw.Problem.NO_SUCH_VALUE, value, allowed);
      }
    }
  }

  private void add(
      String where, InvariantFlaw.Problem problem, String found, List<String> allowed) {
    var flaw = new InvariantFlaw(where, problem, found, allowed);
    if (!flaws.contains(flaw)) {
      flaws.add(flaw);
    }
  }
}
