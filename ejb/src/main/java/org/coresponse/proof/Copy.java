package org.coresponse.proof;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.coresponse.dmn.DecisionTable;
import org.coresponse.dmn.Domain;
import org.coresponse.dmn.HitPolicy;
import org.coresponse.dmn.Variable;
import org.coresponse.protocol.ResponseMode;

/** One combination of answers in the solver, and what every table makes of it. */
final class Copy {
  /** More sums than that are not told apart. */
  private static final int SUMS = 512;

  private final Gates gates;
  private final ProtocolTables tables;
  private final List<Signal> inputs = new ArrayList<>();
  private final Map<String, TableSignals> decided = new LinkedHashMap<>();
  private final Map<Integer, Signal> results = new HashMap<>();

  /**
   * What a table gives.
   *
   * @param outputs by output; of a table that adds up one; of one that collects none
   * @param collected of a table that collects, whether each output is among them
   * @param open whether no rule decides
   * @param conflict whether rules match together that must not
   */
  record TableSignals(
      List<Signal> outputs, Map<Object, Integer> collected, int open, int conflict) {}

  Copy(Gates gates, ProtocolTables tables) {
    this.gates = gates;
    this.tables = tables;
    for (var input : tables.model().inputs()) {
      var signal = new Signal(gates, codes(input.domain()));
      signal.isSomething();
      inputs.add(signal);
      results.put(input.slot(), signal);
    }
    for (var table : tables.model().tables()) {
      var signals = signals(table);
      decided.put(table.name(), signals);
      for (int i = 0; i < table.results().size(); i++) {
        results.put(table.results().get(i).slot(), signals.outputs().get(i));
      }
    }
  }

  /** Allowed, from outside the list, and absent. */
  private static List<Integer> codes(Domain domain) {
    var codes = new TreeSet<Integer>();
    codes.add(Domain.ABSENT);
    if (domain.other() >= 0) {
      codes.add(domain.other());
    }
    for (int code : domain.allowed()) {
      codes.add(code);
    }
    return List.copyOf(codes);
  }

  private TableSignals signals(DecisionTable table) {
    var outputs = new ArrayList<Signal>();
    var collected = new LinkedHashMap<Object, Integer>();
    if (table.hitPolicy().givesList()) {
      values(table, 0).forEach(value -> collected.put(value, gates.variable()));
    } else if (table.hitPolicy() == HitPolicy.COLLECT_SUM
        || table.hitPolicy() == HitPolicy.COLLECT_COUNT) {
      var values = new LinkedHashSet<Object>(TableEncoding.sums(table, SUMS));
      values.add(ProtocolTables.plain(table.result(List.of())));
      outputs.add(new Signal(gates, values));
    } else {
      for (int i = 0; i < table.outputs().size(); i++) {
        outputs.add(new Signal(gates, values(table, i)));
      }
    }
    return new TableSignals(outputs, collected, gates.variable(), gates.variable());
  }

  /** What an output can be, as rules give it and as the file declares it; and nothing. */
  private static Set<Object> values(DecisionTable table, int output) {
    var values = new LinkedHashSet<>();
    values.add(null);
    table.rules().forEach(rule -> values.add(ProtocolTables.plain(rule.outputs().get(output))));
    values.add(ProtocolTables.plain(table.outputs().get(output).otherwise()));
    table.outputs().get(output).values().forEach(v -> values.add(ProtocolTables.plain(v)));
    if (output < table.results().size() && table.results().get(output).domain().declared()) {
      var domain = table.results().get(output).domain();
      for (int code : domain.allowed()) {
        values.add(ProtocolTables.plain(domain.example(code)));
      }
    }
    return values;
  }

  Signal input(int slot) {
    return inputs.get(slot);
  }

  TableSignals of(DecisionTable table) {
    return decided.get(table.name());
  }

  /** Whether a variable is of one of those classes. */
  int is(Variable variable, Set<Integer> codes) {
    var signal = results.get(variable.slot());
    return variable.slot() < inputs.size()
        ? signal.in(codes::contains)
        : signal.in(value -> codes.contains(variable.domain().code(value)));
  }

  /** Whether an answer is one that its input allows. */
  int allowed(int slot) {
    var domain = tables.model().inputs().get(slot).domain();
    return inputs.get(slot).in(code -> domain.allowed((Integer) code));
  }

  /** Whether a condition holds. */
  int holds(Condition condition) {
    if (condition instanceof Condition.Answered answered) {
      var input = tables.model().input(answered.input());
      return gates.or(
          answered.values().stream()
              .map(value -> inputs.get(input.slot()).is(input.domain().code(value)))
              .toList());
    }
    if (condition instanceof Condition.Gives gives) {
      return level(gives.table()).in(value -> value != null && gives.values().contains(value));
    }
    if (condition instanceof Condition.Sends sends) {
      return sends(Truth.modes(sends.any()));
    }
    if (condition instanceof Condition.Primary primary) {
      return primary(Truth.modes(primary.any()));
    }
    if (condition instanceof Condition.Priority priority) {
      return gates.and(atLeast(priority.atLeast()), -atLeast(priority.atMost() + 1));
    }
    if (condition instanceof Condition.Not not) {
      return -holds(not.of());
    }
    if (condition instanceof Condition.All all) {
      return gates.and(all.of().stream().mapToInt(this::holds).toArray());
    }
    return gates.or(((Condition.Any) condition).of().stream().map(this::holds).toList());
  }

  Signal level(String table) {
    return decided.get(table).outputs().get(0);
  }

  int primary(Set<ResponseMode> modes) {
    var response = of(tables.response());
    return gates.and(
        -response.open(),
        response
            .outputs()
            .get(tables.primary())
            .in(value -> value != null && modes.contains(ResponseMode.valueOf((String) value))));
  }

  int sends(Set<ResponseMode> modes) {
    return gates.or(primary(modes), collected(modes));
  }

  private int collected(Set<ResponseMode> modes) {
    var collected = of(tables.also()).collected();
    return gates.or(
        collected.keySet().stream()
            .filter(v -> v != null && modes.contains(ResponseMode.valueOf((String) v)))
            .map(collected::get)
            .toList());
  }

  /** Whether the protection is of that rank or higher; see {@link Protection}. */
  int protects(int rank) {
    var first = EnumSet.noneOf(ResponseMode.class);
    var also = EnumSet.noneOf(ResponseMode.class);
    for (var mode : ResponseMode.values()) {
      if (Protection.rank(mode, true) >= rank) {
        first.add(mode);
      }
      if (Protection.rank(mode, false) >= rank) {
        also.add(mode);
      }
    }
    // what is first and in addition, too, has the rank of the first
    return gates.or(primary(first), collected(also));
  }

  /** Whether there is a priority and it is that high or higher. */
  int atLeast(int priority) {
    var signals = of(tables.priority());
    return gates.and(
        -signals.open(),
        signals
            .outputs()
            .get(0)
            .in(value -> value != null && ((Number) value).intValue() >= priority));
  }

  /** Whether a response and a priority were decided on. */
  int decided() {
    return gates.and(primary(EnumSet.allOf(ResponseMode.class)), -of(tables.priority()).open());
  }

  /** The answers of the combination found last, by input; null for none. */
  Map<String, Object> found() {
    var answers = new LinkedHashMap<String, Object>();
    for (var input : tables.model().inputs()) {
      var code = (Integer) inputs.get(input.slot()).found();
      answers.put(input.name(), input.domain().example(code));
    }
    return answers;
  }

  /** Where that literal is true, a table makes the same of both. */
  static void same(Gates gates, int where, TableSignals one, TableSignals other) {
    for (int i = 0; i < one.outputs().size(); i++) {
      Signal.same(gates, where, one.outputs().get(i), other.outputs().get(i));
    }
    one.collected()
        .forEach((value, literal) -> equal(gates, where, literal, other.collected().get(value)));
    equal(gates, where, one.open(), other.open());
    equal(gates, where, one.conflict(), other.conflict());
  }

  private static void equal(Gates gates, int where, int one, int other) {
    gates.clause(-where, -one, other);
    gates.clause(-where, one, -other);
  }
}
