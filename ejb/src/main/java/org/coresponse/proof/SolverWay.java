package org.coresponse.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coresponse.dmn.DecisionModel;
import org.sat4j.specs.TimeoutException;

/**
 * Asks the solver. Invariants that are asked of the same combinations are asked of together; those
 * that are found broken are left out, until no other can be. For one thread.
 */
final class SolverWay {
  private final Encoding encoding;
  private final Gates gates;

  /** What the solver came to. */
  enum Answer {
    HOLDS,
    BROKEN,
    /** It ran out of time. */
    OPEN
  }

  SolverWay(DecisionModel model) {
    this(new Encoding(model));
  }

  SolverWay(Encoding encoding) {
    this.encoding = encoding;
    this.gates = encoding.gates();
  }

  Encoding encoding() {
    return encoding;
  }

  /** About every form. */
  Map<Form, Answer> ask(List<Form> forms, Watch watch) {
    var answers = new HashMap<Form, Answer>();
    var raising = new LinkedHashSet<Form.Raising>();
    var others = new ArrayList<Form>();
    for (var form : forms) {
      answers.put(form, Answer.HOLDS);
      if (form instanceof Form.Raising raises) {
        raising.add(raises);
      } else {
        others.add(form);
      }
    }
    ask(others, List.of(), answers, watch);
    int spared = encoding.spared(raising);
    for (var input : inputs(raising)) {
      var about = new ArrayList<Form>();
      for (var form : raising) {
        if (answers.get(form) == Answer.HOLDS && inputs(Set.of(form)).contains(input)) {
          about.add(form);
        }
      }
      ask(about, List.of(encoding.raised(input), spared), answers, watch);
    }
    return answers;
  }

  private static Set<String> inputs(Set<Form.Raising> raising) {
    var inputs = new LinkedHashSet<String>();
    raising.forEach(form -> form.scales().forEach(scale -> inputs.addAll(scale.inputs())));
    return inputs;
  }

  /** Asks whether any of them can be broken, until no more can. */
  private void ask(
      List<Form> forms, List<Integer> assumed, Map<Form, Answer> answers, Watch watch) {
    var open = new ArrayList<>(forms);
    try {
      while (!open.isEmpty()) {
        var all = new ArrayList<>(encoding.allowedAnswers());
        all.addAll(assumed);
        all.add(gates.or(open.stream().map(encoding::broken).toList()));
        if (!possible(all, watch)) {
          return;
        }
        for (var form : List.copyOf(open)) {
          if (gates.found(encoding.broken(form))) {
            answers.put(form, Answer.BROKEN);
            open.remove(form);
          }
        }
      }
    } catch (TimeoutException e) {
      open.forEach(form -> answers.put(form, Answer.OPEN));
    }
  }

  private boolean possible(List<Integer> assumed, Watch watch) throws TimeoutException {
    return gates.possible(watch, assumed.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Whether {@link Outsiders} asks for nothing that is not there, whatever is answered. */
  Answer outside(Watch watch) {
    return askOutside(List.of(encoding.weaker()), watch);
  }

  /** The same, where that input alone is not answered as it may be. */
  Answer outside(DecisionModel model, String input, OutsideCheck.Value value, Watch watch) {
    var assumed = new ArrayList<Integer>();
    assumed.add(encoding.weaker());
    for (var other : model.inputs()) {
      assumed.add(
          other.name().equals(input)
              ? encoding
                  .before()
                  .input(other.slot())
                  .is(other.domain().code(OutsideWays.value(other, value)))
              : encoding.before().allowed(other.slot()));
    }
    return askOutside(assumed, watch);
  }

  private Answer askOutside(List<Integer> assumed, Watch watch) {
    var all = new ArrayList<>(encoding.anyAnswers());
    all.addAll(assumed);
    try {
      return possible(all, watch) ? Answer.BROKEN : Answer.HOLDS;
    } catch (TimeoutException e) {
      return Answer.OPEN;
    }
  }
}
