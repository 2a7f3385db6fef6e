package org.coresponse.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.coresponse.dmn.DecisionModel;
import org.coresponse.dmn.DecisionTable;

/**
 * The second way: a protocol's rules as they are written, in one SAT problem that all questions are
 * asked of. It holds two combinations, before and after an answer is raised. Which tables bind them
 * is assumed in each question, so a changed table is encoded beside the former, and what was learnt
 * stays. For one thread.
 */
final class Encoding {
  private final Gates gates = new Gates();
  private final ProtocolTables tables;
  private final Copy before;
  private final Copy after;
  private final Breach breach;
  private final Map<String, Integer> raised = new LinkedHashMap<>();
  private final Map<String, Integer> chosen = new LinkedHashMap<>();
  private final Map<String, DecisionTable> written = new LinkedHashMap<>();
  private final Map<Form, Integer> broken = new HashMap<>();
  private final int allowed;
  private int notKnown;

  /**
   * @throws TableEncoding.TooManySums if a table adds up to too many sums
   */
  Encoding(DecisionModel model) {
    this.tables = ProtocolTables.of(model);
    this.before = new Copy(gates, tables);
    this.after = new Copy(gates, tables);
    this.breach = new Breach(gates, tables, before, after, this::raised);
    this.allowed = gates.variable();
    same();
    model.tables().forEach(this::choose);
  }

  Gates gates() {
    return gates;
  }

  Copy before() {
    return before;
  }

  Copy after() {
    return after;
  }

  /**
   * Puts a table in the place of the one of that name.
   *
   * @throws TableEncoding.Unforeseen if it gives what the former could not
   */
  private void choose(DecisionTable table) {
    int by = gates.variable();
    chosen.put(table.name(), by);
    written.put(table.name(), table);
    new TableEncoding(gates, before, table, by).encode();
    new TableEncoding(gates, after, table, by).encode();
  }

  /** Asks with that table in the place of the one of that name, and then with the former again. */
  <T> T with(DecisionTable table, Supplier<T> ask) {
    var former = chosen.get(table.name());
    var formerly = written.get(table.name());
    try {
      choose(table);
      return ask.get();
    } finally {
      written.put(table.name(), formerly);
      var left = chosen.put(table.name(), former);
      if (!left.equals(former)) {
        gates.clause(-left);
      }
    }
  }

  /** Inputs that are the same, and what therefore is. */
  private void same() {
    var inputs = tables.model().inputs();
    var sames = new HashMap<Integer, Integer>();
    for (var input : inputs) {
      gates.clause(-allowed, before.allowed(input.slot()));
      gates.clause(-allowed, after.allowed(input.slot()));
      int same = gates.variable();
      Signal.same(gates, same, before.input(input.slot()), after.input(input.slot()));
      sames.put(input.slot(), same);
    }
    for (var input : inputs) {
      int raises = gates.variable();
      raised.put(input.name(), raises);
      inputs.stream()
          .filter(other -> other != input)
          .forEach(other -> gates.clause(-raises, sames.get(other.slot())));
    }
    notKnown = notKnown(sames);
    for (var table : tables.model().tables()) {
      int same = gates.variable();
      var clause = new ArrayList<Integer>();
      table.columns().stream()
          .map(column -> column.variable().slot())
          .distinct()
          .forEach(slot -> clause.add(-sames.get(slot)));
      clause.add(same);
      gates.clause(clause.stream().mapToInt(Integer::intValue).toArray());
      Copy.same(gates, same, before.of(table), after.of(table));
      table.results().forEach(result -> sames.put(result.slot(), same));
    }
  }

  /** After is before with every answer that is not allowed "not known". */
  private int notKnown(Map<Integer, Integer> sames) {
    int where = gates.variable();
    for (var input : tables.model().inputs()) {
      int slot = input.slot();
      gates.clause(-where, -before.allowed(slot), sames.get(slot));
      var word = Outsiders.notKnown(input);
      if (word != null) {
        gates.clause(-where, before.allowed(slot), after.input(slot).is(input.domain().code(word)));
      }
    }
    return where;
  }

  /** What has to be assumed of every question about allowed answers. */
  List<Integer> allowedAnswers() {
    var assumed = new ArrayList<>(chosen.values());
    assumed.add(allowed);
    return assumed;
  }

  /** What has to be assumed of a question about answers that are not allowed. */
  List<Integer> anyAnswers() {
    var assumed = new ArrayList<>(chosen.values());
    assumed.add(notKnown);
    return assumed;
  }

  /**
   * Whether no answer is one that can be spared, since another is just like it. To assume it of
   * questions about raised answers makes them many times shorter and changes no answer to them.
   */
  int spared(Collection<Form.Raising> forms) {
    var alike = new Alike(tables.model(), written.values());
    var none = new ArrayList<Integer>();
    for (var input : tables.model().inputs()) {
      for (var value : alike.spare(input, forms)) {
        none.add(-before.input(input.slot()).is(input.domain().code(value)));
        none.add(-after.input(input.slot()).is(input.domain().code(value)));
      }
    }
    return gates.and(none.stream().mapToInt(Integer::intValue).toArray());
  }

  /** Whether nothing but that input differs. */
  int raised(String input) {
    return raised.get(input);
  }

  /** Whether an invariant is broken; of one that raises answers, by the one that is raised. */
  int broken(Form form) {
    var known = broken.get(form);
    if (known == null) {
      known = breach.of(form);
      broken.put(form, known);
    }
    return known;
  }

  /** Whether {@link Outsiders} asks more of the answers before than they bring. */
  int weaker() {
    return breach.weaker();
  }
}
