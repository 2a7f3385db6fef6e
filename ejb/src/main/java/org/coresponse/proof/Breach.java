package org.coresponse.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * When the two combinations of an {@link Encoding} break what must hold, said by its gates: each
 * answer is a gate that is true exactly then.
 *
 * @param raised the gate of an input that is true when nothing else differs
 */
record Breach(
    Gates gates, ProtocolTables tables, Copy before, Copy after, ToIntFunction<String> raised) {
  /** Whether they break an invariant. */
  int of(Form form) {
    if (form instanceof Form.Whenever whenever) {
      return gates.and(before.holds(whenever.when()), -before.holds(whenever.then()));
    }
    if (form instanceof Form.Decided decided) {
      return undecided(decided);
    }
    var raising = (Form.Raising) form;
    var steps = new ArrayList<Integer>();
    for (var scale : raising.scales()) {
      for (var input : scale.inputs()) {
        steps.add(gates.and(raised.applyAsInt(input), step(input, scale)));
      }
    }
    return gates.and(gates.or(steps), lowered(raising), -excused(raising));
  }

  private int undecided(Form.Decided bounds) {
    var wrong = new ArrayList<Integer>();
    wrong.add(-before.decided());
    wrong.add(-before.holds(new Condition.Priority(bounds.atLeast(), bounds.atMost())));
    for (var table : tables.ofOneRule()) {
      wrong.add(before.of(table).conflict());
      if (ProtocolTables.needsRule(table)) {
        wrong.add(before.of(table).open());
      }
    }
    return gates.or(wrong);
  }

  private int step(String input, Form.Scale scale) {
    var steps = new ArrayList<Integer>();
    for (int i = 0; i + 1 < scale.steps().size(); i++) {
      steps.add(
          gates.and(
              before.holds(new Condition.Answered(input, scale.steps().get(i))),
              after.holds(new Condition.Answered(input, scale.steps().get(i + 1)))));
    }
    return gates.or(steps);
  }

  private int lowered(Form.Raising raising) {
    return switch (raising.kept()) {
      case PRIORITY -> lowerPriority(before, after);
      case PROTECTION -> lowerProtection(before, after);
      case EMS -> takenAway(Help.EMS, before, after);
      case OFFICER -> takenAway(Help.OFFICER, before, after);
      case CLINICIAN -> takenAway(Help.CLINICIAN, before, after);
      case LEVEL -> lowerLevel(raising.level());
    };
  }

  /** Whether the second has a lower priority than the first, or none where the first has one. */
  private int lowerPriority(Copy first, Copy second) {
    var lower = new ArrayList<Integer>();
    for (var value : first.of(tables.priority()).outputs().get(0).values()) {
      if (value != null) {
        int priority = ((Number) value).intValue();
        lower.add(gates.and(first.atLeast(priority), -second.atLeast(priority)));
      }
    }
    return gates.or(lower);
  }

  private int lowerProtection(Copy first, Copy second) {
    var lower = new ArrayList<Integer>();
    for (int rank = 1; rank <= Protection.HIGHEST; rank++) {
      lower.add(gates.and(first.protects(rank), -second.protects(rank)));
    }
    return gates.or(lower);
  }

  private int takenAway(Help help, Copy first, Copy second) {
    return gates.and(first.sends(help.modes()), -second.sends(help.modes()));
  }

  private int lowerLevel(Form.Level level) {
    var lower = new ArrayList<Integer>();
    for (int rank = 0; rank < level.order().size(); rank++) {
      var higher = level.order().subList(rank, level.order().size());
      lower.add(
          gates.and(
              before.level(level.table()).in(value -> value != null && higher.contains(value)),
              -after.level(level.table()).in(value -> value != null && higher.contains(value))));
    }
    return gates.or(lower);
  }

  private int excused(Form.Raising raising) {
    var excused = new ArrayList<Integer>();
    for (var exception : raising.exceptions()) {
      for (var input : exception.inputs()) {
        excused.add(
            gates.and(
                raised.applyAsInt(input),
                before.holds(new Condition.Answered(input, List.of(exception.from()))),
                after.holds(new Condition.Answered(input, List.of(exception.to()))),
                after.holds(exception.where())));
      }
    }
    return gates.or(excused);
  }

  /** Whether {@link Outsiders} asks more of the answers before than they bring. */
  int weaker() {
    int safe =
        gates.and(
            before.decided(),
            before.protects(Protection.SAFE_DEFAULT),
            before.atLeast(Protection.SAFE_DEFAULT_PRIORITY));
    var without = new ArrayList<Integer>();
    for (var input : tables.model().inputs()) {
      if (Outsiders.notKnown(input) == null) {
        without.add(-before.allowed(input.slot()));
      }
    }
    int less =
        gates.or(
            List.of(
                -before.decided(),
                -after.decided(),
                lowerPriority(after, before),
                lowerProtection(after, before),
                takenAway(Help.EMS, after, before),
                takenAway(Help.OFFICER, after, before),
                takenAway(Help.CLINICIAN, after, before)));
    return gates.and(-safe, gates.or(gates.or(without), less));
  }
}
