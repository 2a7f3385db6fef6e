package org.coresponse.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one {@code <decisionTable>}. */
final class TableReader {
  private static final Set<String> IN_TABLE =
      Set.of("description", "extensionElements", "input", "output", "annotation", "rule");
  private static final Set<String> IN_INPUT =
      Set.of("description", "extensionElements", "inputExpression", "inputValues");
  private static final Set<String> IN_OUTPUT =
      Set.of("description", "extensionElements", "outputValues", "defaultOutputEntry");
  private static final Set<String> IN_RULE =
      Set.of("description", "extensionElements", "inputEntry", "outputEntry", "annotationEntry");

  private final DmnElement element;
  private final Place place;
  private final Types types;
  private final BiFunction<String, Place, Source> named;
  private final HitPolicy hitPolicy;

  /** A column of results while it is read: {@code source} holds what its literals say. */
  private record OutputDraft(
      String name, String label, Source source, List<UnaryTests> lists, Object otherwise) {
    Output output() {
      var values =
          lists.stream().filter(UnaryTests::onlyListed).map(UnaryTests::values).findFirst();
      return new Output(name, label, source.kind(), values.orElse(List.of()), otherwise);
    }
  }

  /**
   * @param named finds what an input expression names, or refuses it at the place
   */
  TableReader(
      DmnElement element, Place place, Types types, BiFunction<String, Place, Source> named) {
    this.element = element;
    this.place = place;
    this.types = types;
    this.named = named;
    this.hitPolicy =
        HitPolicy.of(element.attribute("hitPolicy"), element.attribute("aggregation"), place);
  }

  /**
   * The table.
   *
   * @param type of the decision's variable
   */
  TableDraft draft(Types.Type type) {
    element.only(place, IN_TABLE);
    var columns = element.all("input").stream().map(this::column).toList();
    var clauses = element.all("output");
    refuseOutputs(clauses);
    var outputs = clauses.stream().map(c -> output(c, clauses.size() == 1, type)).toList();
    if (outputs.stream().map(OutputDraft::name).distinct().count() < outputs.size()) {
      throw place.refuse("output.twice");
    }
    var rules = new ArrayList<Rule>();
    for (var rule : element.all("rule")) {
      rules.add(rule(rule, columns, outputs, rules.size() + 1));
    }
    if (hitPolicy.byOutputValues()
        && outputs.stream().allMatch(o -> o.output().values().isEmpty())) {
      throw place.refuse("hit.values", hitPolicy);
    }
    return new TableDraft(
        element.attribute("id"),
        place,
        hitPolicy,
        columns,
        outputs.stream().map(OutputDraft::output).toList(),
        rules,
        results(outputs));
  }

  private TableDraft.ColumnDraft column(DmnElement input) {
    input.only(place, IN_INPUT);
    var expression = input.one("inputExpression", place);
    var name = Scope.name(expression.text(place));
    var at = place.atCell(name.isEmpty() ? input.attribute("label") : name);
    if (name.isEmpty()) {
      throw at.refuse("input.noExpression");
    }
    var source = named.apply(name, at);
    var lists =
        input.all("inputValues").stream().map(list -> Feel.tests(list.text(at), at)).toList();
    source.readAs(types.of(expression.attribute("typeRef"), at), lists, at);
    return new TableDraft.ColumnDraft(input.attribute("label"), source);
  }

  private void refuseOutputs(List<DmnElement> clauses) {
    if (clauses.isEmpty()) {
      throw place.refuse("output.none");
    }
    if (hitPolicy.aggregates() && clauses.size() > 1) {
      throw place.refuse("output.several", hitPolicy, clauses.size());
    }
  }

  private OutputDraft output(DmnElement clause, boolean only, Types.Type ofDecision) {
    var written = Scope.name(clause.attribute("name"));
    if (written.isEmpty() && !only) {
      throw place.refuse("output.noName");
    }
    var name = written.isEmpty() ? place.table() : written;
    var at = place.atCell(name);
    clause.only(at, IN_OUTPUT);
    var source = Source.result(only ? place.table() : place.table() + "." + name);
    var lists = new ArrayList<UnaryTests>();
    for (var values : clause.all("outputValues")) {
      lists.add(Feel.tests(values.text(at), at));
    }
    take(types.of(clause.attribute("typeRef"), at), source, lists, at);
    if (only && hitPolicy != HitPolicy.COLLECT_COUNT) {
      take(ofDecision, source, lists, at);
    }
    lists.removeIf(UnaryTests::any);
    lists.forEach(list -> source.allow(list, at));
    var defaults = clause.all("defaultOutputEntry");
    var otherwise = defaults.isEmpty() ? null : literal(defaults.get(0), source, lists, at);
    return new OutputDraft(name, clause.attribute("label"), source, lists, otherwise);
  }

  /** A type of structures or lists says nothing of the one output. */
  private static void take(Types.Type type, Source output, List<UnaryTests> lists, Place at) {
    if (type.simple()) {
      output.typed(type, at);
      lists.addAll(type.allowed());
    }
  }

  private Rule rule(
      DmnElement rule,
      List<TableDraft.ColumnDraft> columns,
      List<OutputDraft> outputs,
      int number) {
    var at = place.atRule(number);
    rule.only(at, IN_RULE);
    var tests = rule.all("inputEntry");
    var literals = rule.all("outputEntry");
    if (tests.size() != columns.size() || literals.size() != outputs.size()) {
      throw at.refuse("rule.sizes", tests.size(), literals.size(), columns.size(), outputs.size());
    }
    var cells = new ArrayList<UnaryTests>();
    for (int i = 0; i < columns.size(); i++) {
      var source = columns.get(i).source();
      var cell = at.atCell(source.name());
      cells.add(Feel.tests(tests.get(i).text(cell), cell));
      source.speaksOf(cells.get(i), cell);
    }
    var given = new ArrayList<Object>();
    for (int i = 0; i < outputs.size(); i++) {
      var output = outputs.get(i);
      given.add(
          literal(literals.get(i), output.source(), output.lists(), at.atCell(output.name())));
    }
    return new Rule(number, rule.attribute("id"), note(rule), cells, given);
  }

  /** A literal output; an empty one, as editors save it, is null. */
  private Object literal(DmnElement entry, Source output, List<UnaryTests> lists, Place cell) {
    var text = entry.text(cell);
    var literal = text.isBlank() ? null : Feel.literal(text, cell);
    for (var list : lists) {
      if (literal != null && !list.accepts(literal)) {
        throw cell.refuse("output.notListed", Kind.feel(literal), list);
      }
    }
    output.speaksOf(literal, cell);
    if (hitPolicy == HitPolicy.COLLECT_SUM && Kind.of(literal) != Kind.NUMBER) {
      throw cell.refuse("sum.numbers", Kind.feel(literal));
    }
    if (hitPolicy.aggregates() && literal == null) {
      throw cell.refuse("sum.nothing", hitPolicy);
    }
    return literal;
  }

  private static String note(DmnElement rule) {
    return Stream.concat(rule.all("description").stream(), rule.all("annotationEntry").stream())
        .map(note -> note.dom().getTextContent().strip())
        .filter(note -> !note.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private List<Source> results(List<OutputDraft> outputs) {
    if (hitPolicy.givesList()) {
      return List.of();
    }
    if (hitPolicy.oneRule()) {
      return outputs.stream().map(OutputDraft::source).toList();
    }
    var total = Source.result(place.table());
    boolean counts = hitPolicy == HitPolicy.COLLECT_COUNT;
    total.is(
        counts ? Kind.NUMBER : outputs.get(0).source().kind(), Reason.of("what.collects"), place);
    return List.of(total);
  }
}
