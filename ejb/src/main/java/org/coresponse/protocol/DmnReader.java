package org.coresponse.protocol;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a DMN 1.3 file of decision tables chained by information requirements, and refuses
 * everything it does not understand exactly. One reader reads one file.
 */
final class DmnReader {
  private static final Set<String> IN_DEFINITIONS =
      Set.of(
          "description",
          "extensionElements",
          "itemDefinition",
          "inputData",
          "decision",
          "knowledgeSource",
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
          "authorityRequirement",
          "decisionTable");

  private final DmnElement definitions;
  private final Map<String, List<String>> types = new LinkedHashMap<>();
  private final Map<String, Variable> inputs = new LinkedHashMap<>();
  private final Map<String, DmnElement> decisions = new LinkedHashMap<>();
  private final Map<String, DecisionTable> tables = new LinkedHashMap<>();
  private final Set<String> begun = new HashSet<>();

  private DmnReader(DmnElement definitions) {
    this.definitions = definitions;
  }

  /**
   * Reads the file; does not close it.
   *
   * @throws UnreadableProtocolException if anything in it is not understood
   */
  static DecisionGraph read(InputStream file) {
    return new DmnReader(DmnElement.definitions(file)).graph();
  }

  private DecisionGraph graph() {
    definitions.only(Place.FILE, IN_DEFINITIONS);
    definitions.all("itemDefinition").forEach(this::readType);
    definitions.all("inputData").forEach(this::readInput);
    for (var decision : definitions.all("decision")) {
      if (decisions.put(decision.attribute("id"), decision) != null) {
        throw nameOf(decision).refuse("the id " + decision.attribute("id") + " is used twice");
      }
    }
    decisions.keySet().forEach(this::tableOf);
    refuseNamesUsedTwice();
    return new DecisionGraph(List.copyOf(inputs.values()), List.copyOf(tables.values()));
  }

  private void readType(DmnElement type) {
    var place = Place.FILE;
    var name = type.attribute("name");
    type.only(place, Set.of("description", "extensionElements", "typeRef", "allowedValues"));
    if (type.attribute("isCollection").equals("true")) {
      throw place.refuse("the type " + name + " is a collection, which is not supported");
    }
    types.put(name, declared(type.one("allowedValues", place), place));
  }

  private void readInput(DmnElement input) {
    var place = Place.FILE;
    var name = input.attribute("name");
    input.only(place, Set.of("description", "extensionElements", "variable"));
    var values = types.get(variableOf(input, place).attribute("typeRef"));
    if (values == null) {
      throw place.refuse("the input " + name + " has no type with allowed values");
    }
    if (inputs.put(input.attribute("id"), new Variable(name, inputs.size(), values)) != null) {
      throw place.refuse("the id " + input.attribute("id") + " is used twice");
    }
  }

  /** The table of a decision, read after the tables it requires. */
  private DecisionTable tableOf(String id) {
    if (tables.containsKey(id)) {
      return tables.get(id);
    }
    var decision = decisions.get(id);
    var place = nameOf(decision);
    if (!begun.add(id)) {
      throw place.refuse("it requires itself");
    }
    decision.only(place, IN_DECISION);
    var type = variableOf(decision, place).attribute("typeRef");
    var readable = new LinkedHashMap<String, Variable>();
    for (var requirement : decision.all("informationRequirement")) {
      var variable = required(requirement, place);
      readable.put(variable.name(), variable);
    }
    int slot = inputs.size() + tables.size();
    var table = new TableReader(decision.one("decisionTable", place), place, readable).table(slot);
    table.result().ifPresent(result -> refuseOtherType(type, result, place));
    tables.put(id, table);
    return table;
  }

  private Variable required(DmnElement requirement, Place place) {
    requirement.only(
        place, Set.of("description", "extensionElements", "requiredInput", "requiredDecision"));
    if (requirement.all("requiredDecision").isEmpty()) {
      var input = requirement.one("requiredInput", place);
      var variable = inputs.get(local(input, place));
      if (variable == null) {
        throw place.refuse("the required input " + input.attribute("href") + " is not in the file");
      }
      return variable;
    }
    var id = local(requirement.one("requiredDecision", place), place);
    if (!decisions.containsKey(id)) {
      throw place.refuse("the required decision #" + id + " is not in the file");
    }
    var table = tableOf(id);
    return table
        .result()
        .orElseThrow(
            () ->
                place.refuse(
                    "it reads table "
                        + table.name()
                        + ", which is not UNIQUE or FIRST with one text output of listed values, named as the table"));
  }

  private static String local(DmnElement reference, Place place) {
    var href = reference.attribute("href");
    if (!href.startsWith("#")) {
      throw place.refuse("the reference '" + href + "' leaves the file");
    }
    return href.substring(1);
  }

  private static Place nameOf(DmnElement decision) {
    return Place.table(decision.attribute("name"));
  }

  private static DmnElement variableOf(DmnElement named, Place place) {
    var variable = named.one("variable", place);
    if (!variable.attribute("name").equals(named.attribute("name"))) {
      throw place.refuse(
          "'"
              + named.attribute("name")
              + "' and its variable '"
              + variable.attribute("name")
              + "' differ in name");
    }
    return variable;
  }

  private void refuseOtherType(String type, Variable result, Place place) {
    var allowed = types.get(type);
    if (allowed != null && !allowed.equals(result.values())) {
      throw place.refuse(
          "its output values " + result.values() + " are not those of its type " + allowed);
    }
  }

  private void refuseNamesUsedTwice() {
    var names = new ArrayList<String>();
    inputs.values().forEach(input -> names.add(input.name()));
    tables.values().forEach(table -> names.add(table.name()));
    var seen = new HashSet<String>();
    for (var name : names) {
      if (name.isBlank() || !seen.add(name)) {
        throw Place.FILE.refuse("the name '" + name + "' is blank or used twice");
      }
    }
  }

  /** The values listed in an {@code allowedValues}, {@code inputValues} or {@code outputValues}. */
  static List<String> declared(DmnElement list, Place place) {
    var values = SimpleFeel.texts(list.text(place), place);
    var flaw = Variable.flawOf(values);
    if (flaw != null) {
      throw place.refuse(flaw);
    }
    return values;
  }
}
