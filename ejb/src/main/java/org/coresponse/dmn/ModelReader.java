package org.coresponse.dmn;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the decision tables of a file and the requirements between them, and refuses everything it
 * does not understand exactly. Business knowledge, services and whatever else decides nothing here,
 * since cells hold literals, is passed over. One reader reads one file.
 */
final class ModelReader {
  private static final Set<String> IN_DEFINITIONS =
      Set.of(
          "description",
          "extensionElements",
          "itemDefinition",
          "inputData",
          "decision",
          "businessKnowledgeModel",
          "decisionService",
          "knowledgeSource",
          "performanceIndicator",
          "organizationUnit",
          "association",
          "textAnnotation",
          "group",
          "elementCollection");
  private static final Set<String> IN_DECISION =
      Set.of(
          "description",
          "extensionElements",
          "question",
          "allowedAnswers",
          "variable",
          "informationRequirement",
          "knowledgeRequirement",
          "authorityRequirement",
          "supportedObjective",
          "impactedPerformanceIndicator",
          "decisionMaker",
          "decisionOwner",
          "usingProcess",
          "usingTask",
          "decisionTable");
  private static final Pattern PLAIN_NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_ ]*");

  private final DmnElement definitions;
  private final Types types;
  private final Map<String, DmnElement> decisions = new LinkedHashMap<>();
  private final Map<String, Source> inputsById = new LinkedHashMap<>();
  private final Map<String, Source> onlyNamed = new LinkedHashMap<>();
  private final Map<String, TableDraft> drafts = new LinkedHashMap<>();
  private final Set<String> begun = new HashSet<>();
  private final Set<String> names = new HashSet<>();

  ModelReader(DmnElement definitions) {
    this.definitions = definitions;
    this.types = new Types(definitions.all("itemDefinition"));
  }

  /**
   * The model of the file.
   *
   * @throws UnreadableModelException if anything in it is not understood
   */
  DecisionModel model() {
    definitions.only(Place.FILE, IN_DEFINITIONS);
    definitions.all("inputData").forEach(this::readInput);
    for (var decision : definitions.all("decision")) {
      nameOnce(decision, nameOf(decision));
      if (decisions.put(decision.attribute("id"), decision) != null) {
        throw nameOf(decision).refuse("id.twice", decision.attribute("id"));
      }
    }
    decisions.keySet().forEach(this::draft);
    return compiled();
  }

  private DecisionModel compiled() {
    var inputs = new ArrayList<Variable>();
    Stream.concat(inputsById.values().stream(), onlyNamed.values().stream())
        .forEach(source -> inputs.add(source.variable(inputs.size())));
    int slot = inputs.size();
    for (var draft : drafts.values()) {
      for (var result : draft.results()) {
        result.variable(slot++);
      }
    }
    var tables = new ArrayList<DecisionTable>();
    drafts.values().forEach(draft -> tables.add(draft.table(tables.size())));
    return new DecisionModel(definitions.attribute("name"), inputs, tables, slot);
  }

  private void readInput(DmnElement input) {
    input.only(Place.FILE, Set.of("description", "extensionElements", "variable"));
    var source = Source.input(nameOnce(input, Place.FILE));
    source.typed(typeOf(input, Place.FILE), Place.FILE);
    input
        .all("description")
        .forEach(description -> source.noted(description.dom().getTextContent()));
    if (inputsById.put(input.attribute("id"), source) != null) {
      throw Place.FILE.refuse("id.twice", input.attribute("id"));
    }
  }

  /** The table of a decision, read after the tables it requires. */
  private TableDraft draft(String id) {
    if (drafts.containsKey(id)) {
      return drafts.get(id);
    }
    var decision = decisions.get(id);
    var place = nameOf(decision);
    if (!begun.add(id)) {
      throw place.refuse("requires.itself");
    }
    decision.only(place, IN_DECISION);
    var type = typeOf(decision, place);
    var scope = new Scope();
    for (var requirement : decision.all("informationRequirement")) {
      require(requirement, scope, place);
    }
    var draft =
        new TableReader(
                decision.one("decisionTable", place),
                place,
                types,
                (name, column) -> source(name, scope, column))
            .draft(type);
    drafts.put(id, draft);
    return draft;
  }

  private void require(DmnElement requirement, Scope scope, Place place) {
    requirement.only(
        place, Set.of("description", "extensionElements", "requiredInput", "requiredDecision"));
    if (requirement.all("requiredDecision").isEmpty()) {
      var input = inputsById.get(local(requirement.one("requiredInput", place), place));
      if (input == null) {
        throw place.refuse(
            "requires.noInput", requirement.one("requiredInput", place).attribute("href"));
      }
      scope.give(input.name(), input);
      return;
    }
    var id = local(requirement.one("requiredDecision", place), place);
    if (!decisions.containsKey(id)) {
      throw place.refuse("requires.noDecision", id);
    }
    draft(id).giveTo(scope, id);
  }

  /** What the input expression of a column stands for. */
  private Source source(String name, Scope scope, Place column) {
    var found = scope.find(name, column);
    if (found != null) {
      return found;
    }
    if (names.contains(name)) {
      throw column.refuse("reads.notRequired", name);
    }
    if (!PLAIN_NAME.matcher(name).matches()) {
      throw column.refuse("reads.noName", name);
    }
    return onlyNamed.computeIfAbsent(name, Source::undeclared);
  }

  private static String local(DmnElement reference, Place place) {
    var href = reference.attribute("href");
    if (!href.startsWith("#")) {
      throw place.refuse("reference.leaves", href);
    }
    return href.substring(1);
  }

  private static Place nameOf(DmnElement decision) {
    return Place.table(Scope.name(decision.attribute("name")));
  }

  private String nameOnce(DmnElement named, Place place) {
    var name = Scope.name(named.attribute("name"));
    if (name.isEmpty() || !names.add(name)) {
      throw place.refuse("name.twice", name);
    }
    return name;
  }

  /** The type of an input's or a decision's variable, if it has one. */
  private Types.Type typeOf(DmnElement named, Place place) {
    var variables = named.all("variable");
    if (variables.isEmpty()) {
      return types.of("", place);
    }
    var variable = named.one("variable", place);
    var name = Scope.name(named.attribute("name"));
    if (!Scope.name(variable.attribute("name")).equals(name)) {
      throw place.refuse("name.differs", name, variable.attribute("name"));
    }
    return types.of(variable.attribute("typeRef"), place);
  }
}
